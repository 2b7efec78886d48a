namespace HealthcareInterview.Scoring;

/// <summary>The level a candidate applies at; it decides what each element is worth.</summary>
public enum ExperienceLevel
{
    /// <summary>Up to about two years in the field.</summary>
    Entry,

    /// <summary>Experienced, without responsibility for a department.</summary>
    Mid,

    /// <summary>Leads people, a department or a service.</summary>
    Senior,
}

namespace HealthcareInterview.Scoring.Rubrics;

/// <summary>Whether a rule asks for an organization profile with the answer (key <c>profile</c>).</summary>
public enum ProfileCondition
{
    /// <summary><c>any</c>: the rule is used with and without a profile.</summary>
    Any,

    /// <summary><c>absent</c>: only where the answer came without a profile.</summary>
    Absent,

    /// <summary><c>present</c>: only where the answer came with a profile.</summary>
    Present,
}

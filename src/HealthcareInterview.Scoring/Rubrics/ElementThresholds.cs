namespace HealthcareInterview.Scoring.Rubrics;

/// <summary>The strengths from which an element is partial and strong. Immutable.</summary>
/// <param name="Partial">Strength from which the grade is 1; more than 0.</param>
/// <param name="Strong">Strength from which the grade is 2; more than <paramref name="Partial"/>.</param>
public sealed record ElementThresholds(decimal Partial, decimal Strong)
{
    /// <summary>The thresholds of an element that names none: partial 1, strong 2.</summary>
    public static ElementThresholds Standard { get; } = new(1m, 2m);
}

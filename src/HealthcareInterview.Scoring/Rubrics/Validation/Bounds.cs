namespace HealthcareInterview.Scoring.Rubrics.Validation;

/// <summary>The bounds of every number of a rubric. The reference in README.md has the same.</summary>
internal static class Bounds
{
    public const decimal ElementWeight = 100m;
    public const decimal Threshold = 20m;
    public const decimal RuleWeight = 10m;
    public const decimal ParticularWeight = 5m;
    public const decimal Concreteness = 5m;

    /// <summary>Greatest number of a range for tuning.</summary>
    public const decimal Tuning = 100m;
    public const decimal Density = 2m;
    public const decimal FullAt = 5m;
    public const int Count = 5;
    public const int Cap = 10;
    public const int Sentences = 10;
    public const int MinWords = 1000;
    public const int Items = 1000;
}

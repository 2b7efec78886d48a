namespace HealthcareInterview.Scoring.Rubrics.Validation;

/// <summary>The names that a rubric may use without defining them.</summary>
internal sealed record SharedNames(IReadOnlyList<string> Particulars, IReadOnlyList<string> RedFlags, IReadOnlyList<string> Rules);

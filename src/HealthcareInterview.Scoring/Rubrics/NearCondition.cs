namespace HealthcareInterview.Scoring.Rubrics;

/// <summary>Asks for an accepted match of another rule within some sentences (key <c>near</c>). Immutable.</summary>
/// <param name="Rule">The other rule as <c>element/rule</c>.</param>
/// <param name="Sentences">Greatest distance in sentences; 0 is the same sentence.</param>
public sealed record NearCondition(string Rule, int Sentences);

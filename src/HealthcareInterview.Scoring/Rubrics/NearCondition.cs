namespace HealthcareInterview.Scoring.Rubrics;

/// <summary>Asks for an accepted match of another rule within some sentences (key <c>near</c>). Immutable.</summary>
/// <param name="Rule">The other rule as <c>element/rule</c>.</param>
/// <param name="Sentences">Greatest distance in sentences; 0 is the same sentence.</param>
/// <param name="After">Whether the other rule's match must come first (<c>within: 3 sentences after</c>).</param>
public sealed record NearCondition(string Rule, int Sentences, bool After = false);

namespace HealthcareInterview.Scoring.Rubrics.Documents;

/// <summary>The bounds for tuning as written: by key, each a pair or empty.</summary>
internal sealed record TuningDocument(IReadOnlyDictionary<string, IReadOnlyList<Located<decimal>>> Ranges);

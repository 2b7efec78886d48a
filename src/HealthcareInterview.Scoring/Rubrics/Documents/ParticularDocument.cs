namespace HealthcareInterview.Scoring.Rubrics.Documents;

/// <summary>A particular as written: a new one, or another weight for a known one.</summary>
internal sealed record ParticularDocument
{
    public required Located<string> Id { get; init; }

    public Located<string>? Title { get; init; }

    public Located<decimal>? Weight { get; init; }

    public Located<int>? Cap { get; init; }

    public Located<decimal>? Density { get; init; }

    public IReadOnlyList<Located<string>> Classes { get; init; } = [];

    public IReadOnlyList<Located<string>> Words { get; init; } = [];

    public IReadOnlyList<Located<string>> Any { get; init; } = [];

    public ConditionsDocument? Conditions { get; init; }
}

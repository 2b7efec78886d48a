namespace HealthcareInterview.Scoring.Rubrics.Documents;

/// <summary>An element as written.</summary>
internal sealed record ElementDocument
{
    public required TextMark Mark { get; init; }

    public Located<string>? Id { get; init; }

    public Located<string>? Title { get; init; }

    public LevelsDocument? Weight { get; init; }

    public Located<decimal>? Partial { get; init; }

    public Located<decimal>? Strong { get; init; }

    public Located<string>? Advice { get; init; }

    public Located<string>? Probe { get; init; }

    public Located<string>? Praise { get; init; }

    public Located<bool>? Decisive { get; init; }

    public Located<decimal>? OrganizationMatch { get; init; }

    public Located<decimal>? Concreteness { get; init; }

    public required IReadOnlyList<ParticularDocument> Particulars { get; init; }

    /// <summary>Shared rules taken, with their weight here.</summary>
    public IReadOnlyList<ParticularDocument> SharedRules { get; init; } = [];

    public required IReadOnlyList<RuleDocument> Rules { get; init; }
}

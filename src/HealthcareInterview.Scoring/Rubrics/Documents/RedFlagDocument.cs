namespace HealthcareInterview.Scoring.Rubrics.Documents;

/// <summary>A red flag as written.</summary>
internal sealed record RedFlagDocument
{
    public required TextMark Mark { get; init; }

    public Located<string>? Id { get; init; }

    public Located<string>? Title { get; init; }

    public Located<decimal>? Points { get; init; }

    public Located<int>? MarkAtMost { get; init; }

    public Located<string>? Advice { get; init; }

    public Located<decimal>? Threshold { get; init; }

    public Located<int>? LongFrom { get; init; }

    public Located<int>? MinWords { get; init; }

    public Located<bool>? OffTopic { get; init; }

    public required IReadOnlyList<Located<string>> WhenMissing { get; init; }

    public required IReadOnlyList<Located<string>> UnlessStrong { get; init; }

    /// <summary>Shared rules that the flag takes, with its weights.</summary>
    public IReadOnlyList<ParticularDocument> SharedRules { get; init; } = [];

    public required IReadOnlyList<RuleDocument> Rules { get; init; }
}

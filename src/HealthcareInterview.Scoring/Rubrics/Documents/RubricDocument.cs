namespace HealthcareInterview.Scoring.Rubrics.Documents;

/// <summary>A rubric file as written.</summary>
internal sealed record RubricDocument
{
    public required TextMark Mark { get; init; }

    public Located<string>? Id { get; init; }

    public Located<string>? Version { get; init; }

    public Located<string>? Title { get; init; }

    public required IReadOnlyList<Located<string>> Prompts { get; init; }

    public required IReadOnlyList<Located<string>> Topic { get; init; }

    public ConditionsDocument? Defaults { get; init; }

    public CreditDocument? Credit { get; init; }

    public required IReadOnlyList<MarksDocument> Marks { get; init; }

    public OwnDeedsDocument? OwnDeeds { get; init; }

    public ConcretenessDocument? Concreteness { get; init; }

    public TuningDocument? Tuning { get; init; }

    public required TextMark BestOfMark { get; init; }

    public required IReadOnlyList<IReadOnlyList<Located<string>>> BestOf { get; init; }

    public required IReadOnlyList<ParticularDocument> Particulars { get; init; }

    /// <summary>Ids of the shared flags that it takes; <see langword="null"/>: all.</summary>
    public IReadOnlyList<Located<string>>? SharedFlags { get; init; }

    public required IReadOnlyList<LexiconDocument> Lexicons { get; init; }

    public required TextMark ElementsMark { get; init; }

    public required IReadOnlyList<ElementDocument> Elements { get; init; }

    public required IReadOnlyList<RedFlagDocument> RedFlags { get; init; }
}

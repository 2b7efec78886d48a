namespace HealthcareInterview.Scoring.Rubrics;

/// <summary>Every number of a rubric that turns strengths into points and points into a mark. Immutable.</summary>
public sealed record ScoringPolicy
{
    /// <summary>Credit by strength.</summary>
    public CreditPolicy Credit { get; init; } = new();

    /// <summary>What must be told of own deeds; <see langword="null"/> for nothing.</summary>
    public OwnDeedsPolicy? OwnDeeds { get; init; }

    /// <summary>From the density of details to concreteness.</summary>
    public ConcretenessPolicy Concreteness { get; init; } = new();

    /// <summary>Within what tuning may set the numbers.</summary>
    public TuningBounds Tuning { get; init; } = new();

    /// <summary>Boundaries of the marks at entry level.</summary>
    public MarkBoundaries EntryMarks { get; init; } = MarkBoundaries.Standard;

    /// <summary>Boundaries of the marks at mid level.</summary>
    public MarkBoundaries MidMarks { get; init; } = MarkBoundaries.Standard;

    /// <summary>Boundaries of the marks at senior level.</summary>
    public MarkBoundaries SeniorMarks { get; init; } = MarkBoundaries.Standard;

    /// <summary>
    /// Groups of element ids of which only the one with the most points counts (ties: the first); empty where every element counts.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<string>> BestOf { get; init; } = [];

    /// <summary>Boundaries of a level.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is not a defined one.</exception>
    public MarkBoundaries Marks(ExperienceLevel level) => level switch
    {
        ExperienceLevel.Entry => EntryMarks,
        ExperienceLevel.Mid => MidMarks,
        ExperienceLevel.Senior => SeniorMarks,
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Known levels: Entry, Mid, Senior."),
    };
}

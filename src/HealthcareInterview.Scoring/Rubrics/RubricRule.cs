namespace HealthcareInterview.Scoring.Rubrics;

/// <summary>Patterns that give an element (or a red flag) evidence, and the conditions on their matches. Immutable.</summary>
public sealed record RubricRule
{
    /// <summary>The rule's id within its element or flag.</summary>
    public required string Id { get; init; }

    /// <summary>The id in results: <c>element/rule</c> or <c>flag/rule</c>.</summary>
    public required string QualifiedId { get; init; }

    /// <summary>Whether it is one of the shared rules about how people tell.</summary>
    public bool Shared { get; init; }

    /// <summary>Strength that one match adds.</summary>
    /// <value>More than 0, at most 10; by default 1.</value>
    public decimal Weight { get; init; } = 1m;

    /// <summary>The patterns, any of which is enough, in file order.</summary>
    public required IReadOnlyList<RubricPattern> Any { get; init; }

    /// <summary>What must be true of the match's head.</summary>
    public RuleConditions Conditions { get; init; } = RuleConditions.Standard;

    /// <summary>A match that overlaps a match of one of these is rejected.</summary>
    public IReadOnlyList<RubricPattern> Unless { get; init; } = [];

    /// <summary>A match right after a match of one of these is rejected.</summary>
    public IReadOnlyList<RubricPattern> UnlessBefore { get; init; } = [];

    /// <summary>A match right before a match of one of these is rejected.</summary>
    public IReadOnlyList<RubricPattern> UnlessAfter { get; init; } = [];

    /// <summary>Another rule that must have an accepted match near by, or <see langword="null"/>.</summary>
    public NearCondition? Near { get; init; }

    /// <summary>Patterns of which one must match somewhere in the same sentence; empty: no such condition.</summary>
    public IReadOnlyList<RubricPattern> Needs { get; init; } = [];

    /// <summary>Whether evidence of this rule alone never lifts the element above grade 1 (<c>at_most: partial</c>).</summary>
    public bool AtMostPartial { get; init; }

    /// <summary>How many distinct matches count.</summary>
    /// <value>1 to 5; by default 1.</value>
    public int Count { get; init; } = 1;

    /// <summary>Levels that the rule is for.</summary>
    /// <value>By default all.</value>
    public LevelSet Levels { get; init; } = LevelSet.All;

    /// <summary>Whether the rule asks for an organization profile, or for its absence.</summary>
    /// <value>By default <see cref="ProfileCondition.Any"/>.</value>
    public ProfileCondition Profile { get; init; }

    /// <summary>Sentences in which the rule must have accepted evidence.</summary>
    public IReadOnlyList<RubricExample> Accept { get; init; } = [];

    /// <summary>Sentences in which the rule must not have accepted evidence.</summary>
    public IReadOnlyList<RubricExample> Reject { get; init; } = [];

    /// <summary>A remark of the author, shown by <c>rubric show</c>.</summary>
    public string? Note { get; init; }

    /// <summary>File that the rule stands in (a shared flag's is not the rubric's), or <see langword="null"/>.</summary>
    public string? File { get; init; }

    /// <summary>Line of the rule's first key, from 1.</summary>
    public int Line { get; init; }

    /// <summary>Column of the rule's first key, from 1.</summary>
    public int Column { get; init; }
}

namespace HealthcareInterview.Scoring.Rubrics.Compilation;

/// <summary>A rule with what it names as indices. Immutable.</summary>
internal sealed record CompiledRule
{
    public required RubricRule Rule { get; init; }

    /// <summary>Index in <see cref="RubricPatternTable.Rules"/>; also the rule order.</summary>
    public required int Index { get; init; }

    /// <summary>Index in <see cref="Rubric.Elements"/>, or -1 for a rule of a red flag.</summary>
    public required int Element { get; init; }

    /// <summary>Index in <see cref="Rubric.RedFlags"/>, or -1 for a rule of an element.</summary>
    public required int RedFlag { get; init; }

    /// <summary>Index of the rule that must be near, or -1. Follows the chain at most once round: cycles are not loaded.</summary>
    public required int Near { get; init; }

    /// <summary>Pattern indices, in file order; likewise the others.</summary>
    public required int[] Any { get; init; }

    public required int[] Unless { get; init; }

    public required int[] UnlessBefore { get; init; }

    public required int[] UnlessAfter { get; init; }

    public required int[] Needs { get; init; }
}

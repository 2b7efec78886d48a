using HealthcareInterview.Scoring.Analysis;

namespace HealthcareInterview.Scoring.Rubrics;

/// <summary>
/// A kind of detail that makes evidence stronger: a number, a dose, a role, a quoted word, a result. Counted in sentences
/// that hold evidence. A token counts when it has all classes of one of <see cref="Classes"/> and meets the conditions;
/// a pattern's match counts when its head meets the conditions. Immutable.
/// </summary>
public sealed record Particular
{
    /// <summary>The id, such as <c>number</c>.</summary>
    public required string Id { get; init; }

    /// <summary>A short name for people.</summary>
    public required string Title { get; init; }

    /// <summary>Strength that each counted one adds.</summary>
    /// <value>0 to 5.</value>
    public required decimal Weight { get; init; }

    /// <summary>How many count for one element.</summary>
    /// <value>1 to 10; by default 1.</value>
    public int Cap { get; init; } = 1;

    /// <summary>
    /// What each different word of the kind adds to the answer's concreteness, or takes from it; see <see cref="ConcretenessPolicy"/>.
    /// </summary>
    /// <value>-2 to 2; by default 0.</value>
    public decimal Density { get; init; }

    /// <summary>Classes as written (<c>VERB PAST</c>: both at once), any of which is enough.</summary>
    public IReadOnlyList<string> Classes { get; init; } = [];

    /// <summary>Words in this very form, any of which is enough.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Patterns, any of which is enough.</summary>
    public IReadOnlyList<RubricPattern> Any { get; init; } = [];

    /// <summary>What must be true of the token or of the match's head; by default nothing.</summary>
    public RuleConditions Conditions { get; init; } = RuleConditions.Unconditional;

    /// <summary><see cref="Classes"/> as masks: a token counts when it has every bit of one of them.</summary>
    internal IReadOnlyList<WordClass> ClassMasks { get; init; } = [];
}

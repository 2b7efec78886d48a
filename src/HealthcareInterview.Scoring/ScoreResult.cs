namespace HealthcareInterview.Scoring;

/// <summary>An explained score: a pure function of rubric and answer. Immutable.</summary>
public sealed record ScoreResult
{
    /// <summary>The answer's id, as given.</summary>
    public string? Id { get; init; }

    /// <summary>The question's id.</summary>
    public required string Question { get; init; }

    /// <summary>The level scored for.</summary>
    public required ExperienceLevel Level { get; init; }

    /// <summary>Whether there is a score.</summary>
    public required ScoreStatus Status { get; init; }

    /// <summary>0 to 100 with one decimal; <see langword="null"/> where the answer can't be assessed.</summary>
    public required decimal? Score { get; init; }

    /// <summary>1 (does not answer) to 5 (outstanding for the level).</summary>
    public required int Mark { get; init; }

    /// <summary>Every element, in the rubric's order.</summary>
    public required IReadOnlyList<ElementResult> Elements { get; init; }

    /// <summary>How far the answer tells what happened instead of talking about it; see <see cref="Rubrics.ConcretenessPolicy"/>.</summary>
    /// <value>By default -1 to 1; 0 for the average answer.</value>
    public decimal Concreteness { get; init; }

    /// <summary>The words that concreteness was counted from, in text order.</summary>
    public IReadOnlyList<TellingWord> Telling { get; init; } = [];

    /// <summary>Qualified ids of the rules that gave evidence, each once.</summary>
    internal IEnumerable<string> FiredRules =>
        Elements.SelectMany(element => element.Evidence).Concat(RedFlags.SelectMany(flag => flag.Evidence)).Select(evidence => evidence.Rule).Distinct(StringComparer.Ordinal);

    /// <summary>The red flags raised.</summary>
    public required IReadOnlyList<RedFlagResult> RedFlags { get; init; }

    /// <summary>Lines that add up to <see cref="Score"/> exactly.</summary>
    public required IReadOnlyList<LedgerLine> Ledger { get; init; }

    /// <summary>Elements below strong, the highest gain first.</summary>
    public required IReadOnlyList<Improvement> Improvements { get; init; }

    /// <summary>One strength, one gap, one thing to try.</summary>
    public required IReadOnlyList<Advice> Advice { get; init; }

    /// <summary>At most three questions about what is missing.</summary>
    public required IReadOnlyList<string> FollowUps { get; init; }

    /// <summary>Remarks about the answer as a whole.</summary>
    public required IReadOnlyList<string> Notices { get; init; }

    /// <summary>The rubric.</summary>
    public required RubricReference Rubric { get; init; }

    /// <summary>Version of the engine.</summary>
    public string Engine { get; init; } = EngineVersion.Text;
}

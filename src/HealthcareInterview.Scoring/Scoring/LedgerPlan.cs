using HealthcareInterview.Scoring.Rubrics;

namespace HealthcareInterview.Scoring.Scoring;

/// <summary>What the ledger asks of a rubric, with ids as indices. Immutable, thread-safe.</summary>
internal sealed class LedgerPlan
{
    private readonly int[][] whenMissing;
    private readonly int[][] unlessStrong;
    private readonly decimal[][] whenStrong;

    public LedgerPlan(Rubric rubric)
    {
        Rubric = rubric;
        whenMissing = [.. rubric.RedFlags.Select(flag => Indices(flag.WhenMissing))];
        unlessStrong = [.. rubric.RedFlags.Select(flag => Indices(flag.UnlessStrong))];
        BestOf = [.. rubric.Policy.BestOf.Select(Indices)];
        Elements = [.. rubric.Elements];
        RedFlags = [.. rubric.RedFlags];
        whenStrong = [.. Elements.Select((element, i) => Enum.GetValues<ExperienceLevel>().Select(level => Points(i, new ElementState(element.Thresholds.Strong, 2), level)).ToArray())];
    }

    public Rubric Rubric { get; }

    public RubricElement[] Elements { get; }

    public RedFlag[] RedFlags { get; }

    /// <summary>The groups of elements of which the best one counts.</summary>
    public int[][] BestOf { get; }

    /// <summary>Elements that keep a flag away when they are there at all.</summary>
    public int[] WhenMissing(int flag) => whenMissing[flag];

    /// <summary>Elements that keep a flag away when they are strong.</summary>
    public int[] UnlessStrong(int flag) => unlessStrong[flag];

    /// <summary>Points of an element.</summary>
    public decimal Points(int element, ElementState state, ExperienceLevel level)
    {
        var definition = Elements[element];
        return Math.Round(definition.Weight[level] * Credit(definition, state), 1, MidpointRounding.AwayFromZero);
    }

    /// <summary>Points of an element that has just become strong.</summary>
    public decimal PointsWhenStrong(int element, ExperienceLevel level) => whenStrong[element][(int)level];

    private int[] Indices(IReadOnlyList<string> ids) =>
        [.. Enumerable.Range(0, Rubric.Elements.Count).Where(i => ids.Contains(Rubric.Elements[i].Id, StringComparer.Ordinal))];

    private decimal Credit(RubricElement element, ElementState state)
    {
        var policy = Rubric.Policy.Credit;
        var (partial, strong) = element.Thresholds;
        return state.Grade switch
        {
            2 => policy.StrongFrom + ((policy.StrongTo - policy.StrongFrom) * Share(state.Strength, strong, strong * policy.FullAt)),
            1 => policy.PartialFrom + ((policy.PartialTo - policy.PartialFrom) * Share(state.Strength, partial, strong)),
            _ => 0m,
        };
    }

    private static decimal Share(decimal value, decimal from, decimal to) => Math.Clamp((value - from) / (to - from), 0m, 1m);
}

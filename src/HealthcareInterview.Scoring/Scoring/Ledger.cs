using HealthcareInterview.Scoring.Rubrics;

namespace HealthcareInterview.Scoring.Scoring;

/// <summary>
/// The one function from element grades and flag strengths to points, flags and score. The score, the gains of improvements
/// and the mark all come from here, so they can't disagree.
/// </summary>
internal sealed class Ledger(LedgerPlan plan, ExperienceLevel level, int words, bool onTopic, bool hasOwnDeeds, decimal[] flagStrengths, decimal concreteness = 0m)
{
    public const string BestOf = "best-of";
    public const string Telling = "telling";
    public const string Clamp = "clamp";

    public Ledger(Rubric rubric, ExperienceLevel level, int words, bool onTopic, bool hasOwnDeeds, decimal[] flagStrengths)
        : this(new LedgerPlan(rubric), level, words, onTopic, hasOwnDeeds, flagStrengths)
    {
    }

    /// <summary>Points of an element.</summary>
    public decimal Points(int element, ElementState state) => plan.Points(element, state, level);

    /// <summary>Points that the element would have if it were just strong.</summary>
    public decimal PointsWhenStrong(int element) => plan.PointsWhenStrong(element, level);

    /// <summary>Whether the flag is raised.</summary>
    public bool IsRaised(int flag, ReadOnlySpan<ElementState> states)
    {
        var definition = plan.RedFlags[flag];
        if (words < definition.MinWords || (definition.OffTopic && onTopic) || (definition.Rules.Count > 0 && flagStrengths[flag] < definition.ThresholdAt(words)))
        {
            return false;
        }

        foreach (var element in plan.WhenMissing(flag))
        {
            if (states[element].Grade > 0)
            {
                return false;
            }
        }

        foreach (var element in plan.UnlessStrong(flag))
        {
            if (states[element].Grade == 2)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The score, with its lines where they are wanted.</summary>
    /// <param name="states">The elements.</param>
    /// <param name="points">Their points.</param>
    /// <param name="lines">Takes the lines.</param>
    public decimal Score(ReadOnlySpan<ElementState> states, ReadOnlySpan<decimal> points, List<LedgerLine>? lines = null)
    {
        var sum = 0m;
        for (var i = 0; i < states.Length; i++)
        {
            sum += Line(lines, plan.Elements[i].Id, points[i]);
        }

        if (plan.BestOf.Length > 0)
        {
            sum += Line(lines, BestOf, -Unused(points));
        }

        // What is told in detail earns its elements' points with more right than what is talked about.
        sum += Line(lines, Telling, -Math.Round(sum * plan.Rubric.Policy.Concreteness.Loss(concreteness), 1, MidpointRounding.AwayFromZero));

        for (var i = 0; i < plan.RedFlags.Length; i++)
        {
            if (IsRaised(i, states))
            {
                sum += Line(lines, plan.RedFlags[i].Id, plan.RedFlags[i].Points);
            }
        }

        return sum is >= 0m and <= 100m ? sum : sum + Line(lines, Clamp, Math.Clamp(sum, 0m, 100m) - sum);
    }

    /// <summary>The mark of a score, with the ceilings of the raised flags.</summary>
    public int Mark(decimal score, ReadOnlySpan<ElementState> states)
    {
        var mark = plan.Rubric.Policy.Marks(level).Mark(score);
        if (!hasOwnDeeds && plan.Rubric.Policy.OwnDeeds is { } deeds)
        {
            mark = Math.Min(mark, deeds.MarkAtMost);
        }

        for (var i = 0; i < plan.RedFlags.Length; i++)
        {
            if (plan.RedFlags[i].MarkAtMost is { } most && most < mark && IsRaised(i, states))
            {
                mark = most;
            }
        }

        return mark;
    }

    private static decimal Line(List<LedgerLine>? lines, string item, decimal points)
    {
        if (points != 0m)
        {
            lines?.Add(new LedgerLine(item, points));
        }

        return points;
    }

    /// <summary>Points of the groups that another group of <c>best_of</c> beats.</summary>
    private decimal Unused(ReadOnlySpan<decimal> points)
    {
        var all = 0m;
        var best = 0m;
        foreach (var group in plan.BestOf)
        {
            var sum = 0m;
            foreach (var element in group)
            {
                sum += points[element];
            }

            all += sum;
            best = Math.Max(best, sum);
        }

        return all - best;
    }
}

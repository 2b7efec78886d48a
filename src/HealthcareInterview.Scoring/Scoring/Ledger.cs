using HealthcareInterview.Scoring.Rubrics;

namespace HealthcareInterview.Scoring.Scoring;

/// <summary>
/// The one function from element grades and flag strengths to points, flags and score. The score, the gains of improvements
/// and the mark all come from here, so they can't disagree.
/// </summary>
internal sealed class Ledger(Rubric rubric, ExperienceLevel level, int words, bool onTopic, bool hasOwnDeeds, decimal[] flagStrengths)
{
    public const string BestOf = "best-of";
    public const string Clamp = "clamp";

    /// <summary>Points of an element.</summary>
    public decimal Points(int element, ElementState state)
    {
        var definition = rubric.Elements[element];
        return Math.Round(definition.Weight[level] * Credit(definition, state), 1, MidpointRounding.AwayFromZero);
    }

    /// <summary>Whether the flag is raised.</summary>
    public bool IsRaised(int flag, ReadOnlySpan<ElementState> states)
    {
        var definition = rubric.RedFlags[flag];
        if (words < definition.MinWords || (definition.OffTopic && onTopic) || (definition.Rules.Count > 0 && flagStrengths[flag] < definition.Threshold))
        {
            return false;
        }

        for (var i = 0; i < rubric.Elements.Count; i++)
        {
            var id = rubric.Elements[i].Id;
            if ((states[i].Grade > 0 && Contains(definition.WhenMissing, id)) || (states[i].Grade == 2 && Contains(definition.UnlessStrong, id)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The score, with its lines where they are wanted.</summary>
    public decimal Score(ReadOnlySpan<ElementState> states, List<LedgerLine>? lines = null)
    {
        var sum = 0m;
        for (var i = 0; i < states.Length; i++)
        {
            sum += Line(lines, rubric.Elements[i].Id, Points(i, states[i]));
        }

        sum += Line(lines, BestOf, -Unused(states));
        for (var i = 0; i < rubric.RedFlags.Count; i++)
        {
            if (IsRaised(i, states))
            {
                sum += Line(lines, rubric.RedFlags[i].Id, rubric.RedFlags[i].Points);
            }
        }

        return sum + Line(lines, Clamp, Math.Clamp(sum, 0m, 100m) - sum);
    }

    /// <summary>The mark of a score, with the ceilings of the raised flags.</summary>
    public int Mark(decimal score, ReadOnlySpan<ElementState> states)
    {
        var mark = rubric.Policy.Marks(level).Mark(score);
        if (!hasOwnDeeds && rubric.Policy.OwnDeeds is { } deeds)
        {
            mark = Math.Min(mark, deeds.MarkAtMost);
        }

        for (var i = 0; i < rubric.RedFlags.Count; i++)
        {
            if (rubric.RedFlags[i].MarkAtMost is { } most && most < mark && IsRaised(i, states))
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
    private decimal Unused(ReadOnlySpan<ElementState> states)
    {
        var all = 0m;
        var best = 0m;
        foreach (var group in rubric.Policy.BestOf)
        {
            var points = 0m;
            for (var i = 0; i < states.Length; i++)
            {
                if (Contains(group, rubric.Elements[i].Id))
                {
                    points += Points(i, states[i]);
                }
            }

            all += points;
            best = Math.Max(best, points);
        }

        return all - best;
    }

    private decimal Credit(RubricElement element, ElementState state)
    {
        var policy = rubric.Policy.Credit;
        var (partial, strong) = element.Thresholds;
        return state.Grade switch
        {
            2 => policy.StrongFrom + ((policy.StrongTo - policy.StrongFrom) * Share(state.Strength, strong, strong * policy.FullAt)),
            1 => policy.PartialFrom + ((policy.PartialTo - policy.PartialFrom) * Share(state.Strength, partial, strong)),
            _ => 0m,
        };
    }

    private static decimal Share(decimal value, decimal from, decimal to) => Math.Clamp((value - from) / (to - from), 0m, 1m);

    private static bool Contains(IReadOnlyList<string> ids, string id)
    {
        for (var i = 0; i < ids.Count; i++)
        {
            if (string.Equals(ids[i], id, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}

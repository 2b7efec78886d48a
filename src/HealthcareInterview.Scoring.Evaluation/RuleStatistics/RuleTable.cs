using HealthcareInterview.Scoring.Evaluation.Corpus;
using HealthcareInterview.Scoring.Rubrics;

namespace HealthcareInterview.Scoring.Evaluation.RuleStatistics;

/// <summary>How one rule does, after Snorkel's LFAnalysis. Immutable.</summary>
/// <param name="Rule">Qualified id.</param>
/// <param name="Fires">Answers in which it gave evidence.</param>
/// <param name="Precision">Share of those whose gold has the element (or flag).</param>
/// <param name="UniqueCatches">Answers with the element in which no other rule of it gave evidence.</param>
/// <param name="Overlaps">Answers in which another rule of the element gave evidence too.</param>
internal sealed record RuleStatistic(string Rule, int Fires, double? Precision, int UniqueCatches, int Overlaps);

/// <summary>Statistics of every rule of a rubric.</summary>
internal static class RuleTable
{
    public static IReadOnlyList<RuleStatistic> Of(Rubric rubric, IReadOnlyList<Outcome> outcomes)
    {
        var ids = OutcomeBuilder.RuleIds(rubric);
        var statistics = new List<RuleStatistic>(ids.Count);
        string[] owners = [.. ids.Select(id => id.Split('/')[0])];
        for (var rule = 0; rule < ids.Count; rule++)
        {
            int fires = 0, right = 0, unique = 0, overlaps = 0, known = 0;
            foreach (var outcome in outcomes.Where(outcome => Array.IndexOf(outcome.Rules, (ushort)rule) >= 0))
            {
                fires++;
                var alone = !outcome.Rules.Any(other => other != rule && owners[other] == owners[rule]);
                overlaps += alone ? 0 : 1;
                if (Present(rubric, outcome, owners[rule]) is { } present)
                {
                    known++;
                    right += present ? 1 : 0;
                    unique += present && alone ? 1 : 0;
                }
            }

            statistics.Add(new RuleStatistic(ids[rule], fires, known == 0 ? null : (double)right / known, unique, overlaps));
        }

        return statistics;
    }

    private static bool? Present(Rubric rubric, Outcome outcome, string owner)
    {
        for (var i = 0; i < rubric.Elements.Count; i++)
        {
            if (rubric.Elements[i].Id == owner)
            {
                return outcome.Gold[i] < 0 ? null : outcome.Gold[i] > 0;
            }
        }

        for (var i = 0; i < rubric.RedFlags.Count; i++)
        {
            if (rubric.RedFlags[i].Id == owner)
            {
                return (outcome.GoldFlags & (1u << i)) != 0;
            }
        }

        return null;
    }
}

using HealthcareInterview.Scoring.Evaluation.Agreement;
using HealthcareInterview.Scoring.Evaluation.Corpus;
using HealthcareInterview.Scoring.Rubrics;
using HealthcareInterview.Scoring.Scoring;

namespace HealthcareInterview.Scoring.Evaluation.RuleStatistics;

/// <summary>
/// Counts what every rule of a rubric does, answer by answer, so that nothing has to be kept of the answers. Thread-safe;
/// the order of the answers does not matter.
/// </summary>
internal sealed class RuleTally
{
    private const int Marks = 5;

    private readonly Lock door = new();
    private readonly Rubric rubric;
    private readonly string[] ids;
    private readonly string[] owners;
    private readonly Dictionary<string, int> indices;
    private readonly Count[] counts;
    private readonly int[] all = new int[Marks * Marks];

    public RuleTally(Rubric rubric)
    {
        this.rubric = rubric;
        ids =
        [
            .. rubric.Elements.SelectMany(element => element.Rules).Concat(rubric.RedFlags.SelectMany(flag => flag.Rules)).Select(rule => rule.QualifiedId),
            .. rubric.Elements.Where(element => element.OrganizationMatch > 0).SelectMany(element => new[] { element.Id + "/organization-fact", element.Id + "/organization-name" }),
        ];
        owners = [.. ids.Select(id => id.Split('/')[0])];
        indices = ids.Select((id, i) => (id, i)).ToDictionary(pair => pair.id, pair => pair.i, StringComparer.Ordinal);
        counts = [.. ids.Select(_ => new Count())];
    }

    /// <summary>Counts one answer.</summary>
    /// <param name="outcome">How it came out.</param>
    /// <param name="result">Its result.</param>
    /// <param name="effects">What it would get without each of the rules.</param>
    public void Add(Outcome outcome, ScoreResult result, IReadOnlyList<RuleEffect> effects)
    {
        int[] found = [.. result.FiredRules.Select(rule => indices[rule])];
        lock (door)
        {
            foreach (var rule in found)
            {
                var alone = !Array.Exists(found, other => other != rule && owners[other] == owners[rule]);
                var present = IsPresent(outcome, owners[rule]);
                counts[rule].Fires++;
                counts[rule].Overlaps += alone ? 0 : 1;
                counts[rule].Known += present is null ? 0 : 1;
                counts[rule].Right += present == true ? 1 : 0;
                counts[rule].Unique += present == true && alone ? 1 : 0;
            }

            foreach (var effect in effects)
            {
                var count = counts[indices[effect.Rule]];
                count.Change += effect.Score;
                count.Changed++;
                if (outcome.GoldMark > 0)
                {
                    count.With[Cell(outcome.GoldMark, outcome.Mark)]++;
                    count.Without[Cell(outcome.GoldMark, effect.Mark)]++;
                }
            }

            if (outcome.GoldMark > 0)
            {
                all[Cell(outcome.GoldMark, outcome.Mark)]++;
            }
        }
    }

    /// <summary>The statistics of all rules, in the rubric's order.</summary>
    public IEnumerable<RuleStatistic> Statistics()
    {
        var kappa = Kappa(all);
        for (var rule = 0; rule < ids.Length; rule++)
        {
            var count = counts[rule];
            yield return new RuleStatistic(
                ids[rule],
                count.Fires,
                count.Known == 0 ? null : (double)count.Right / count.Known,
                count.Unique,
                count.Overlaps,
                count.Changed == 0 ? null : (double)(count.Change / count.Changed) + 0.0, // never -0
                count.Changed == 0 ? null : Kappa([.. all.Select((number, cell) => number - count.With[cell] + count.Without[cell])]) - kappa);
        }
    }

    private static int Cell(int gold, int mark) => ((gold - 1) * Marks) + mark - 1;

    private static double? Kappa(int[] cells)
    {
        var table = new Confusion(1, Marks);
        for (var cell = 0; cell < cells.Length; cell++)
        {
            for (var i = 0; i < cells[cell]; i++)
            {
                table.Add((cell / Marks) + 1, (cell % Marks) + 1);
            }
        }

        return table.Kappa(2);
    }

    private bool? IsPresent(Outcome outcome, string owner)
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

    private sealed class Count
    {
        public int Fires { get; set; }

        public int Known { get; set; }

        public int Right { get; set; }

        public int Unique { get; set; }

        public int Overlaps { get; set; }

        public decimal Change { get; set; }

        public int Changed { get; set; }

        /// <summary>Marks against gold marks of the answers that have evidence by the rule, and what they were without it.</summary>
        public int[] With { get; } = new int[Marks * Marks];

        public int[] Without { get; } = new int[Marks * Marks];
    }
}

using System.Text.Json.Nodes;
using HealthcareInterview.Scoring.Evaluation.Agreement;
using HealthcareInterview.Scoring.Evaluation.Corpus;
using HealthcareInterview.Scoring.Evaluation.RuleStatistics;
using HealthcareInterview.Scoring.Rubrics;

namespace HealthcareInterview.Scoring.Evaluation.Reports;

/// <summary>All figures of an evaluation as one JSON document with stable names.</summary>
internal sealed class EvaluationDocument(IReadOnlyList<string> questions, IReadOnlyList<Rubric> rubrics, EvaluationOptions options)
{
    /// <summary>The document. The order of the outcomes does not matter: they are sorted by id.</summary>
    public JsonObject Build(IEnumerable<Outcome> unsorted, RuleTally[] tallies, IReadOnlyList<GoldProblem> leftOut)
    {
        Outcome[] outcomes = [.. unsorted.OrderBy(outcome => outcome.Id, StringComparer.Ordinal)];
        var document = Metrics(outcomes, tallies);
        var by = new JsonObject();
        for (var field = 0; field < options.By.Count; field++)
        {
            var index = field;
            var groups = new JsonObject();
            foreach (var group in outcomes.GroupBy(outcome => outcome.Groups[index], StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
            {
                Outcome[] members = [.. group];
                groups[group.Key] = members.Length >= options.LeastGroup ? Metrics(members, tallies: null) : new JsonObject { ["n"] = members.Length, ["tooFew"] = true };
            }

            by[options.By[field]] = groups;
        }

        document["by"] = by;
        document["left out"] = new JsonArray([.. leftOut.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)
            .Select(problem => (JsonNode)new JsonObject { ["file"] = problem.File, ["line"] = problem.Line, ["id"] = problem.Id, ["reason"] = problem.Reason })]);
        document["method"] = Method();
        return document;
    }

    private JsonObject Metrics(Outcome[] outcomes, RuleTally[]? tallies)
    {
        var document = new JsonObject { ["n"] = outcomes.Length, ["mark"] = Mark([.. outcomes.Where(outcome => outcome.GoldMark > 0)]) };
        document["elements"] = Elements(outcomes, out var mean);
        document["meanElementQwk"] = mean;
        document["redFlags"] = Flags(outcomes, out var all);
        document["redFlagsOverall"] = all;
        if (tallies is not null)
        {
            document["rules"] = Rules(outcomes, tallies);
        }

        var quoted = outcomes.Sum(outcome => outcome.QuotedElements);
        document["evidenceOverlap"] = quoted == 0 ? null : (double)outcomes.Sum(outcome => outcome.OverlappingElements) / quoted;
        double[] words = [.. outcomes.Select(outcome => (double)outcome.Words)];
        double[] scores = [.. outcomes.Select(outcome => outcome.Score)];
        double[] marks = [.. outcomes.Select(outcome => (double)outcome.GoldMark)];
        document["length"] = new JsonObject
        {
            ["scoreWords"] = PairStatistics.Pearson(scores, words),
            ["goldWords"] = PairStatistics.Pearson(marks, words),
            ["scoreGoldGivenWords"] = PairStatistics.Partial(scores, marks, words),
        };
        return document;
    }

    private JsonObject Mark(Outcome[] outcomes)
    {
        var bootstrap = new Bootstrap(outcomes.Select(outcome => outcome.Candidate), options.Bootstrap, options.Seed);
        JsonNode Of(Func<int[], double?> statistic)
        {
            var interval = bootstrap.Of(statistic, outcomes.Length);
            return new JsonObject { ["value"] = interval.Value, ["low"] = interval.Low, ["high"] = interval.High };
        }

        // Used again for every resample: of many answers, fresh arrays would be most of the memory.
        double[] gold = [], ours = [];
        double[] Gold(int[] items) => Fill(ref gold, items, i => outcomes[i].GoldMark);
        double[] Ours(int[] items) => Fill(ref ours, items, i => outcomes[i].Mark);
        Confusion Table(int[] items)
        {
            var table = new Confusion(1, 5);
            foreach (var i in items)
            {
                table.Add(outcomes[i].GoldMark, outcomes[i].Mark);
            }

            return table;
        }

        return new JsonObject
        {
            ["qwk"] = Of(items => Table(items).Kappa(2)),
            ["pearson"] = Of(items => PairStatistics.Pearson(Gold(items), Ours(items))),
            ["exact"] = Of(items => Table(items).Within(0)),
            ["adjacent"] = Of(items => Table(items).Within(1)),
            ["smd"] = Of(items => PairStatistics.MeanDifference(Gold(items), Ours(items))),
            ["rmse"] = Of(items => PairStatistics.Rmse(Gold(items), Ours(items))),
            ["confusion"] = Matrix(Table([.. Enumerable.Range(0, outcomes.Length)])),
        };
    }

    private static double[] Fill(ref double[] values, int[] items, Func<int, int> value)
    {
        if (values.Length != items.Length)
        {
            values = new double[items.Length];
        }

        for (var i = 0; i < items.Length; i++)
        {
            values[i] = value(items[i]);
        }

        return values;
    }

    private JsonObject Elements(Outcome[] outcomes, out double? mean)
    {
        var elements = new JsonObject();
        double sum = 0;
        var defined = 0;
        for (var q = 0; q < rubrics.Count; q++)
        {
            Outcome[] own = [.. outcomes.Where(outcome => outcome.Question == q)];
            for (var e = 0; own.Length > 0 && e < rubrics[q].Elements.Count; e++)
            {
                var table = new Confusion(0, 2);
                foreach (var outcome in own.Where(outcome => outcome.Gold[e] >= 0))
                {
                    table.Add(outcome.Gold[e], outcome.Grades[e]);
                }

                var qwk = table.Kappa(2);
                if (qwk is { } value)
                {
                    sum += value;
                    defined++;
                }

                var item = Detection(table[1, 1] + table[1, 2] + table[2, 1] + table[2, 2], table[0, 1] + table[0, 2], table[1, 0] + table[2, 0]);
                item.Insert(0, "qwk", Grades(own, e, qwk));
                item["confusion"] = Matrix(table);
                elements[$"{questions[q]}/{rubrics[q].Elements[e].Id}"] = item;
            }
        }

        mean = defined == 0 ? null : sum / defined;
        return elements;
    }

    /// <summary>The kappa of an element's grades with its interval.</summary>
    private JsonObject Grades(Outcome[] outcomes, int element, double? qwk)
    {
        Outcome[] rated = [.. outcomes.Where(outcome => outcome.Gold[element] >= 0)];
        var interval = new Bootstrap(rated.Select(outcome => outcome.Candidate), options.Bootstrap, options.Seed).Of(
            items =>
            {
                var table = new Confusion(0, 2);
                foreach (var i in items)
                {
                    table.Add(rated[i].Gold[element], rated[i].Grades[element]);
                }

                return table.Kappa(2);
            },
            rated.Length);
        return new JsonObject { ["value"] = qwk, ["low"] = interval.Low, ["high"] = interval.High };
    }

    private JsonObject Flags(Outcome[] outcomes, out JsonObject all)
    {
        var flags = new JsonObject();
        long hit = 0, wrong = 0, missed = 0;
        for (var q = 0; q < rubrics.Count; q++)
        {
            Outcome[] own = [.. outcomes.Where(outcome => outcome.Question == q)];
            for (var f = 0; own.Length > 0 && f < rubrics[q].RedFlags.Count; f++)
            {
                var bit = 1u << f;
                var h = own.Count(outcome => (outcome.GoldFlags & outcome.Flags & bit) != 0);
                var w = own.Count(outcome => (~outcome.GoldFlags & outcome.Flags & bit) != 0);
                var m = own.Count(outcome => (outcome.GoldFlags & ~outcome.Flags & bit) != 0);
                flags[$"{questions[q]}/{rubrics[q].RedFlags[f].Id}"] = Detection(h, w, m);
                hit += h;
                wrong += w;
                missed += m;
            }
        }

        all = Detection(hit, wrong, missed);
        all["wronglyFlagged"] = outcomes.Length == 0 ? null : (double)outcomes.Count(outcome => (outcome.Flags & ~outcome.GoldFlags) != 0) / outcomes.Length;
        return flags;
    }

    private JsonObject Rules(Outcome[] outcomes, RuleTally[] tallies)
    {
        var rules = new JsonObject();
        for (var q = 0; q < rubrics.Count; q++)
        {
            if (!Array.Exists(outcomes, outcome => outcome.Question == q))
            {
                continue;
            }

            foreach (var statistic in tallies[q].Statistics())
            {
                rules[$"{questions[q]}/{statistic.Rule}"] = new JsonObject
                {
                    ["fires"] = statistic.Fires,
                    ["precision"] = statistic.Precision,
                    ["uniqueCatches"] = statistic.UniqueCatches,
                    ["overlaps"] = statistic.Overlaps,
                    ["scoreChange"] = statistic.ScoreChange,
                    ["qwkChange"] = statistic.KappaChange,
                };
            }
        }

        return rules;
    }

    private JsonObject Method() => new()
    {
        ["engine"] = "0.1.0",
        ["bootstrap"] = options.Bootstrap,
        ["seed"] = options.Seed,
        ["rubrics"] = new JsonArray([.. rubrics.Select(rubric => (JsonNode)new JsonObject { ["id"] = rubric.Id, ["version"] = rubric.Version, ["sha256"] = rubric.Sha256 })]),
    };

    private static JsonObject Detection(long hit, long wrong, long missed)
    {
        double? precision = hit + wrong == 0 ? null : (double)hit / (hit + wrong);
        double? recall = hit + missed == 0 ? null : (double)hit / (hit + missed);
        double? f1 = hit + wrong + missed == 0 ? null : 2.0 * hit / ((2.0 * hit) + wrong + missed);
        return new JsonObject { ["precision"] = precision, ["recall"] = recall, ["f1"] = f1, ["hits"] = hit, ["wrong"] = wrong, ["missed"] = missed };
    }

    private static JsonArray Matrix(Confusion table) => new([.. Enumerable.Range(table.Least, table.Size)
        .Select(i => (JsonNode)new JsonArray([.. Enumerable.Range(table.Least, table.Size).Select(j => (JsonNode)JsonValue.Create(table[i, j]))]))]);
}

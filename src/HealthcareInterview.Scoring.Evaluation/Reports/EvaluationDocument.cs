using System.Text.Json.Nodes;
using HealthcareInterview.Scoring.Evaluation.Agreement;
using HealthcareInterview.Scoring.Evaluation.Corpus;
using HealthcareInterview.Scoring.Rubrics;

namespace HealthcareInterview.Scoring.Evaluation.Reports;

/// <summary>All figures of an evaluation as one JSON document with stable names.</summary>
internal sealed class EvaluationDocument(IReadOnlyList<string> questions, IReadOnlyList<Rubric> rubrics, EvaluationOptions options)
{
    /// <summary>The document. The order of the outcomes does not matter: they are sorted by id.</summary>
    public JsonObject Build(IReadOnlyList<Outcome> unsorted, IReadOnlyList<GoldProblem> leftOut)
    {
        Outcome[] outcomes = [.. unsorted.OrderBy(outcome => outcome.Id, StringComparer.Ordinal)];
        var document = Metrics(outcomes, full: true);
        var by = new JsonObject();
        for (var field = 0; field < options.By.Count; field++)
        {
            var index = field;
            var groups = new JsonObject();
            foreach (var group in outcomes.GroupBy(outcome => outcome.Groups[index], StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
            {
                Outcome[] members = [.. group];
                groups[group.Key] = members.Length >= options.LeastGroup ? Metrics(members, full: false) : new JsonObject { ["n"] = members.Length, ["tooFew"] = true };
            }

            by[options.By[field]] = groups;
        }

        document["by"] = by;
        document["left out"] = new JsonArray([.. leftOut.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)
            .Select(problem => (JsonNode)new JsonObject { ["file"] = problem.File, ["line"] = problem.Line, ["id"] = problem.Id, ["reason"] = problem.Reason })]);
        document["method"] = Method();
        return document;
    }

    private JsonObject Metrics(Outcome[] outcomes, bool full)
    {
        var document = new JsonObject { ["n"] = outcomes.Length, ["mark"] = Mark([.. outcomes.Where(outcome => outcome.GoldMark > 0)]) };
        document["elements"] = Elements(outcomes, out var mean);
        document["meanElementQwk"] = mean;
        document["redFlags"] = Flags(outcomes, out var all);
        document["redFlagsOverall"] = all;
        if (full)
        {
            document["rules"] = Rules(outcomes);
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
        var candidates = new Dictionary<string, int>(StringComparer.Ordinal);
        int[] groups = [.. outcomes.Select(outcome => candidates.TryGetValue(outcome.Candidate, out var known) ? known : candidates[outcome.Candidate] = candidates.Count)];
        var bootstrap = new Bootstrap(groups, options.Bootstrap, options.Seed);
        JsonNode Of(Func<int[], double?> statistic)
        {
            var interval = bootstrap.Of(statistic, outcomes.Length);
            return new JsonObject { ["value"] = interval.Value, ["low"] = interval.Low, ["high"] = interval.High };
        }

        double[] Gold(int[] items) => [.. items.Select(i => (double)outcomes[i].GoldMark)];
        double[] Ours(int[] items) => [.. items.Select(i => (double)outcomes[i].Mark)];
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
        var candidates = new Dictionary<string, int>(StringComparer.Ordinal);
        int[] groups = [.. rated.Select(outcome => candidates.TryGetValue(outcome.Candidate, out var known) ? known : candidates[outcome.Candidate] = candidates.Count)];
        var interval = new Bootstrap(groups, options.Bootstrap, options.Seed).Of(
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

    private JsonObject Rules(Outcome[] outcomes)
    {
        var rules = new JsonObject();
        for (var q = 0; q < rubrics.Count; q++)
        {
            Outcome[] own = [.. outcomes.Where(outcome => outcome.Question == q)];
            if (own.Length == 0)
            {
                continue;
            }

            foreach (var statistic in RuleStatistics.RuleTable.Of(rubrics[q], own))
            {
                rules[$"{questions[q]}/{statistic.Rule}"] = new JsonObject
                {
                    ["fires"] = statistic.Fires,
                    ["precision"] = statistic.Precision,
                    ["uniqueCatches"] = statistic.UniqueCatches,
                    ["overlaps"] = statistic.Overlaps,
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

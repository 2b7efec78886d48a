using System.Text.Json.Nodes;

namespace HealthcareInterview.Scoring.Evaluation.Agreement;

/// <summary>
/// All agreement figures of scores with human ratings as one JSON document: system against human for the raw, the trimmed and
/// the trimmed and rounded score, human against human, true scores, degradation, subgroups. Names as in the contract; undefined
/// is <c>null</c>.
/// </summary>
public static class AgreementReport
{
    private static readonly string[] Versions = ["raw", "trim", "trimRound"];

    /// <summary>The document of the items. Ratings off the scale count as missing.</summary>
    public static JsonObject Build(IReadOnlyList<RatedItem> items, AgreementOptions options)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(options);
        RatedItem[] all = [.. items.Select(item => item with { Human = OnScale(item.Human, options), Second = [.. item.Second.Select(rating => OnScale(rating, options))] })];
        RatedItem[] pairs = [.. all.Where(item => !double.IsNaN(item.Human) && !double.IsNaN(item.System))];
        RatedItem[] twice = [.. pairs.Where(HasSecond)];
        var report = new JsonObject { ["n"] = pairs.Length, ["versions"] = Systems(pairs, options, pairs, intervals: true) };
        report["humans"] = Humans(twice, options, pairs);
        report["trueScore"] = TrueScores(pairs, options);
        report["degradation"] = Degradation(pairs, twice, options);
        report["degradationSameSubset"] = Degradation(twice, twice, options);
        report["disattenuated"] = Disattenuated(pairs, twice, options);
        report["confusion"] = Table(pairs, options);
        report["length"] = Length(pairs);
        var by = new JsonObject();
        for (var field = 0; field < options.By.Count; field++)
        {
            var index = field;
            var groups = new JsonObject();
            foreach (var group in pairs.GroupBy(item => item.Groups[index], StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
            {
                RatedItem[] members = [.. group];
                groups[group.Key] = members.Length < options.LeastGroup
                    ? new JsonObject { ["n"] = members.Length, ["tooFew"] = true }
                    : new JsonObject { ["n"] = members.Length, ["versions"] = Systems(members, options, pairs, intervals: false), ["humans"] = Humans([.. members.Where(HasSecond)], options, pairs) };
            }

            by[options.By[field]] = groups;
        }

        report["by"] = by;
        report["method"] = new JsonObject { ["scale"] = options.Scale.ToString(), ["trimTolerance"] = Scale.Tolerance, ["bootstrap"] = options.Bootstrap, ["seed"] = options.Seed, ["leftOut"] = items.Count - pairs.Length };
        return report;
    }

    /// <summary>The figures of two sides: all names of the contract.</summary>
    /// <param name="first">Human ratings.</param>
    /// <param name="second">The other side.</param>
    /// <param name="scale">Their scale.</param>
    /// <param name="pooled">Whether both sides are human, so that the mean difference is pooled.</param>
    /// <param name="all">Both sides' values over all data, for the difference of standardized means.</param>
    internal static Dictionary<string, double?> Metrics(double[] first, double[] second, Scale scale, bool pooled, (Moments First, Moments Second) all)
    {
        double[] rounded = [.. second.Select(scale.TrimRound)];
        var whole = new Confusion(scale.Least, scale.Most);
        for (var i = 0; i < first.Length; i++)
        {
            whole.Add((int)scale.TrimRound(first[i]), (int)rounded[i]);
        }

        double[][] units = [.. first.Zip(second, (a, b) => new[] { a, b })];
        return new Dictionary<string, double?>(StringComparer.Ordinal)
        {
            ["qwk"] = PairStatistics.QuadraticKappa(first, second),
            ["linearKappa"] = whole.Kappa(1),
            ["kappa"] = whole.Kappa(0),
            ["alpha"] = KrippendorffAlpha.Of(units, AlphaLevel.Interval),
            ["alphaOrdinal"] = KrippendorffAlpha.Of(units, AlphaLevel.Ordinal),
            ["alphaNominal"] = KrippendorffAlpha.Of(units, AlphaLevel.Nominal),
            ["pearson"] = PairStatistics.Pearson(first, second),
            ["spearman"] = PairStatistics.Spearman(first, second),
            ["exact"] = PairStatistics.Within(first, second, 0),
            ["adjacent"] = PairStatistics.Within(first, second, 1),
            ["smd"] = pooled ? PairStatistics.PooledMeanDifference(first, second) : PairStatistics.MeanDifference(first, second),
            ["rmse"] = PairStatistics.Rmse(first, second),
            ["dsm"] = PairStatistics.StandardizedMeanDifference(first, second, all.First, all.Second),
        };
    }

    private static double OnScale(double rating, AgreementOptions options) => options.Scale.Holds(rating) ? rating : double.NaN;

    private static bool HasSecond(RatedItem item) => item.Second.Any(rating => !double.IsNaN(rating));

    private static double SecondOf(RatedItem item) => item.Second.First(rating => !double.IsNaN(rating));

    private static double[] Human(IEnumerable<RatedItem> items) => [.. items.Select(item => item.Human)];

    private static double[] System(IEnumerable<RatedItem> items, string version, Scale scale) =>
        [.. items.Select(item => version switch { "raw" => item.System, "trim" => scale.Trim(item.System), _ => scale.TrimRound(item.System) })];

    private static JsonObject Systems(RatedItem[] items, AgreementOptions options, RatedItem[] all, bool intervals)
    {
        var versions = new JsonObject();
        foreach (var version in Versions)
        {
            var moments = (Moments.Of(Human(all)), Moments.Of(System(all, version, options.Scale)));
            double[] human = Human(items), system = System(items, version, options.Scale);
            versions[version] = Figures(items, options, intervals, picked => Metrics([.. picked.Select(i => human[i])], [.. picked.Select(i => system[i])], options.Scale, pooled: false, moments));
            AddMoments((JsonObject)versions[version]!, "human", human);
            AddMoments((JsonObject)versions[version]!, "system", system);
        }

        return versions;
    }

    private static JsonObject Humans(RatedItem[] items, AgreementOptions options, RatedItem[] all)
    {
        double[] first = Human(items), second = [.. items.Select(SecondOf)];
        var moments = (Moments.Of(Human(all)), Moments.Of([.. all.Where(HasSecond).Select(SecondOf)]));
        var figures = new JsonObject { ["n"] = items.Length };
        foreach (var (name, value) in Metrics(first, second, options.Scale, pooled: true, moments))
        {
            figures[name] = value;
        }

        AddMoments(figures, "first", first);
        AddMoments(figures, "second", second);

        // All raters at once, also where some rated only a part.
        double[][] units = [.. items.Select(item => (double[])[item.Human, .. item.Second])];
        figures["alphaOfAll"] = KrippendorffAlpha.Of(units, AlphaLevel.Interval);
        return figures;
    }

    private static JsonObject Figures(RatedItem[] items, AgreementOptions options, bool intervals, Func<int[], Dictionary<string, double?>> metrics)
    {
        var figures = new JsonObject();
        int[] whole = [.. Enumerable.Range(0, items.Length)];
        var values = metrics(whole);
        if (!intervals || options.Bootstrap == 0)
        {
            foreach (var (name, value) in values)
            {
                figures[name] = value;
            }

            return figures;
        }

        var intervalsOf = new Bootstrap(items.Select(item => item.Candidate), options.Bootstrap, options.Seed).Of(metrics, items.Length);
        foreach (var (name, value) in values)
        {
            figures[name] = new JsonObject { ["value"] = value, ["low"] = intervalsOf[name].Low, ["high"] = intervalsOf[name].High };
        }

        return figures;
    }

    private static void AddMoments(JsonObject figures, string side, double[] values)
    {
        var moments = Moments.Of(values);
        figures[side + "Mean"] = moments.Mean;
        figures[side + "Deviation"] = moments.Deviation;
    }

    private static JsonObject TrueScores(RatedItem[] items, AgreementOptions options)
    {
        double[][] ratings = [.. items.Select(item => (double[])[item.Human, .. item.Second])];
        var scores = Versions.ToDictionary(version => version, version => TrueScore.Of(ratings, System(items, version, options.Scale)), StringComparer.Ordinal);
        var raw = scores["raw"];
        return new JsonObject
        {
            ["n"] = raw.Count,
            ["single"] = raw.Single,
            ["multiple"] = raw.Multiple,
            ["varianceErrors"] = raw.VarianceErrors,
            ["variance"] = raw.Variance,
            ["mse"] = raw.MeanSquaredError,
            ["prmse"] = raw.Prmse,
            ["versions"] = new JsonObject(scores.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)new JsonObject { ["mse"] = pair.Value.MeanSquaredError, ["prmse"] = pair.Value.Prmse }))),
        };
    }

    /// <summary>System against human minus human against human.</summary>
    private static JsonObject Degradation(RatedItem[] items, RatedItem[] twice, AgreementOptions options)
    {
        var none = (default(Moments), default(Moments));
        var humans = Metrics(Human(twice), [.. twice.Select(SecondOf)], options.Scale, pooled: true, none);
        return new JsonObject(Versions.Select(version =>
        {
            var system = Metrics(Human(items), System(items, version, options.Scale), options.Scale, pooled: false, none);
            return KeyValuePair.Create(version, (JsonNode?)new JsonObject(system.Where(pair => pair.Key is not ("dsm" or "rmse")).Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)(pair.Value - humans[pair.Key])))));
        }));
    }

    private static JsonObject Disattenuated(RatedItem[] items, RatedItem[] twice, AgreementOptions options)
    {
        var humans = PairStatistics.Pearson(Human(twice), [.. twice.Select(SecondOf)]);
        return new JsonObject(Versions.Select(version =>
        {
            var system = PairStatistics.Pearson(Human(items), System(items, version, options.Scale));
            return KeyValuePair.Create(version, (JsonNode?)new JsonObject { ["systemHuman"] = system, ["humanHuman"] = humans, ["value"] = PairStatistics.Disattenuated(system, humans) });
        }));
    }

    private static JsonArray Table(RatedItem[] items, AgreementOptions options)
    {
        var table = new Confusion(options.Scale.Least, options.Scale.Most);
        foreach (var item in items)
        {
            table.Add((int)options.Scale.TrimRound(item.Human), (int)options.Scale.TrimRound(item.System));
        }

        return new JsonArray([.. Enumerable.Range(table.Least, table.Size).Select(i => (JsonNode)new JsonArray([.. Enumerable.Range(table.Least, table.Size).Select(j => (JsonNode)JsonValue.Create(table[i, j]))]))]);
    }

    private static JsonObject Length(RatedItem[] items)
    {
        RatedItem[] known = [.. items.Where(item => !double.IsNaN(item.Words))];
        double[] words = [.. known.Select(item => item.Words)], system = [.. known.Select(item => item.System)], human = Human(known);
        return new JsonObject { ["scoreWords"] = PairStatistics.Pearson(system, words), ["humanWords"] = PairStatistics.Pearson(human, words), ["scoreHumanGivenWords"] = PairStatistics.Partial(system, human, words) };
    }
}

using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace HealthcareInterview.Scoring.Evaluation.Gates;

/// <summary>Holds an evaluation against a gate, and writes the gate's baseline.</summary>
public static class GateCheck
{
    private const double Rounding = 1e-9;

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>The limits that the document misses; none where the gate is passed.</summary>
    /// <param name="gate">The limits.</param>
    /// <param name="document">The document of <see cref="EvaluationRun.Evaluate"/>.</param>
    /// <exception cref="FormatException">The baseline is missing or no JSON.</exception>
    public static IReadOnlyList<GateFinding> Check(GateFile gate, JsonObject document)
    {
        ArgumentNullException.ThrowIfNull(gate);
        ArgumentNullException.ThrowIfNull(document);
        document = AsRead(document);
        var baseline = gate.Drop.Count > 0 ? ReadBaseline(gate.Baseline!) : null;
        var findings = new List<GateFinding>();
        foreach (var (metric, least) in gate.Minimum)
        {
            findings.AddRange(MetricPath.Find(document, metric).Where(found => !(found.Value >= least - Rounding))
                .Select(found => new GateFinding(found.Path, found.Value, "at least " + Text(least), Worse(found.Path, document, baseline))));
        }

        foreach (var (metric, most) in gate.Maximum)
        {
            findings.AddRange(MetricPath.Find(document, metric).Where(found => !(found.Value <= most + Rounding))
                .Select(found => new GateFinding(found.Path, found.Value, "at most " + Text(most), Worse(found.Path, document, baseline))));
        }

        foreach (var (metric, drop) in gate.Drop)
        {
            foreach (var (path, before) in MetricPath.Find(baseline!, metric))
            {
                if (before is not { } stored)
                {
                    continue; // undefined then: nothing to drop from
                }

                var now = MetricPath.Find(document, path).First().Value;
                if (!(now >= stored - drop - Rounding))
                {
                    findings.Add(new GateFinding(path, now, $"at most {Text(drop)} below the baseline's {Text(stored)}", Worse(path, document, baseline)));
                }
            }
        }

        return findings;
    }

    /// <summary>Writes the document's figures as the gate's baseline.</summary>
    public static void UpdateBaseline(GateFile gate, JsonObject document)
    {
        ArgumentNullException.ThrowIfNull(gate);
        ArgumentNullException.ThrowIfNull(document);
        if (gate.Baseline is null)
        {
            throw new FormatException($"{gate.File}:1:1: there is no 'baseline' to write to.");
        }

        document = AsRead(document);
        var stored = new JsonObject();
        foreach (var name in new[] { "n", "mark", "meanElementQwk", "elements", "redFlagsOverall", "redFlags", "evidenceOverlap", "by" })
        {
            stored[name] = Rounded(document[name]);
        }

        // A rule is kept as right/fires.
        stored["rules"] = new JsonObject(((JsonObject)document["rules"]!).Select(rule =>
            KeyValuePair.Create(rule.Key, (JsonNode?)string.Create(CultureInfo.InvariantCulture, $"{HitsOf(rule.Value):F0}/{FiresOf(rule.Value):F0}"))));

        File.WriteAllText(gate.Baseline, stored.ToJsonString(Indented).ReplaceLineEndings("\n") + "\n");
    }

    /// <summary>Rules of the figure's element or flag that fire otherwise, or less precisely, than in the baseline.</summary>
    private static List<string> Worse(string path, JsonObject document, JsonObject? baseline)
    {
        if (baseline?["rules"] is not JsonObject before || document["rules"] is not JsonObject now)
        {
            return [];
        }

        // "elements/advocacy/outcome/qwk": rules "advocacy/outcome/…"; a figure of the whole: every rule.
        var parts = path.Split('/');
        var prefix = parts.Length > 3 && parts[0] is "elements" or "redFlags" ? $"{parts[1]}/{parts[2]}/" : string.Empty;
        return [.. before.Where(rule => rule.Key.StartsWith(prefix, StringComparison.Ordinal))
            .Concat(now.Where(rule => rule.Key.StartsWith(prefix, StringComparison.Ordinal) && !before.ContainsKey(rule.Key)))
            .Select(rule => (rule.Key, Change: Change(before[rule.Key], now[rule.Key])))
            .Where(rule => rule.Change.Size > 0)
            .OrderByDescending(rule => rule.Change.Size).ThenBy(rule => rule.Key, StringComparer.Ordinal).Take(5)
            .Select(rule => $"{rule.Key} ({rule.Change.Text})")];
    }

    private static (double Size, string Text) Change(JsonNode? before, JsonNode? now)
    {
        var fires = (Before: FiresOf(before), Now: FiresOf(now));
        var hits = (Before: HitsOf(before), Now: HitsOf(now));
        var lost = Math.Max(0, hits.Before - hits.Now);
        var wrong = Math.Max(0, fires.Now - hits.Now - (fires.Before - hits.Before));
        return (lost + wrong, string.Create(CultureInfo.InvariantCulture, $"fires {fires.Before:F0} -> {fires.Now:F0}, right {hits.Before:F0} -> {hits.Now:F0}"));
    }

    /// <summary>As it is read from a file, so that all numbers are of one kind.</summary>
    internal static JsonObject AsRead(JsonObject document) => (JsonObject)JsonNode.Parse(document.ToJsonString())!;

    /// <summary>How often the rule fires: of "12/15" in a baseline, of its figures in a document.</summary>
    private static double FiresOf(JsonNode? rule) =>
        rule is JsonValue ? double.Parse(rule.GetValue<string>().Split('/')[1], CultureInfo.InvariantCulture) : rule?["fires"]?.GetValue<double>() ?? 0;

    private static double HitsOf(JsonNode? rule) =>
        rule is JsonValue ? double.Parse(rule.GetValue<string>().Split('/')[0], CultureInfo.InvariantCulture) : Math.Round((rule?["precision"]?.GetValue<double>() ?? 0) * FiresOf(rule));

    private static JsonObject ReadBaseline(string file)
    {
        try
        {
            // Through a parse of its own, so that numbers compare as numbers.
            return JsonNode.Parse(File.ReadAllText(file)) as JsonObject ?? throw new FormatException($"{file}:1:1: a baseline is a JSON object.");
        }
        catch (JsonException exception)
        {
            throw new FormatException($"{file}:{exception.LineNumber + 1}: bad JSON in the baseline: write it anew with --update-baseline.", exception);
        }
        catch (FileNotFoundException exception)
        {
            throw new FormatException($"{file}: there is no such baseline: write it with --update-baseline.", exception);
        }
    }

    private static JsonNode? Rounded(JsonNode? node) => node switch
    {
        JsonObject item when item.ContainsKey("value") => Rounded(item["value"]),
        JsonObject item => new JsonObject(item.Where(pair => pair.Key is not "confusion").Select(pair => KeyValuePair.Create(pair.Key, Rounded(pair.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Rounded)]),
        JsonValue value when value.TryGetValue(out double number) => Math.Round(number, 4),
        _ => node?.DeepClone(),
    };

    private static string Text(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}

using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace HealthcareInterview.Scoring.Evaluation.Reports;

/// <summary>An evaluation as one page that needs no network: figures, matrices, bars with intervals, the worst disagreements, the method.</summary>
public static class HtmlReport
{
    /// <summary>The page.</summary>
    /// <param name="document">The document of <see cref="EvaluationRun.Evaluate"/>.</param>
    /// <param name="worst">Answers to show in whole.</param>
    public static string Build(JsonObject document, IReadOnlyList<Disagreement> worst)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(worst);
        var page = new StringBuilder();
        page.Append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Agreement with human raters</title>\n<style>\n").Append(HtmlStyle.Text).Append("</style>\n</head>\n<body>\n<main>\n");
        page.Append(CultureInfo.InvariantCulture, $"<h1>Agreement with human raters</h1>\n<p>{document["n"]} rated answers. Marks 1 to 5, grades 0 (absent), 1 (partial), 2 (strong). QWK is the quadratic weighted kappa.</p>\n");
        Mark(page, (JsonObject)document["mark"]!);
        Elements(page, (JsonObject)document["elements"]!, document["meanElementQwk"]);
        Flags(page, document);
        Groups(page, (JsonObject)document["by"]!);
        Worst(page, worst);
        Method(page, document);
        page.Append("</main>\n</body>\n</html>\n");
        return page.ToString();
    }

    private static void Mark(StringBuilder page, JsonObject mark)
    {
        page.Append("<section>\n<h2>Overall mark</h2>\n<table>\n<thead><tr><th>statistic</th><th>value</th><th>95 % interval</th></tr></thead>\n<tbody>\n");
        foreach (var (name, figure) in mark.Where(pair => pair.Key != "confusion"))
        {
            page.Append(CultureInfo.InvariantCulture, $"<tr><th>{Encode(name)}</th><td>{Number(figure)}</td><td>{Number(figure?["low"])} to {Number(figure?["high"])}</td></tr>\n");
        }

        page.Append("</tbody>\n</table>\n");
        Matrix(page, (JsonArray)mark["confusion"]!, 1, "Marks: rows the raters', columns the engine's");
        Distribution(page, (JsonArray)mark["confusion"]!);
        page.Append("</section>\n");
    }

    private static void Elements(StringBuilder page, JsonObject elements, JsonNode? mean)
    {
        page.Append(CultureInfo.InvariantCulture, $"<section>\n<h2>Elements</h2>\n<p>Mean QWK {Number(mean)}. The bar is the QWK of the grades, the line its 95 % interval.</p>\n<table>\n<thead><tr><th>element</th><th>QWK</th><th class=\"wide\">0 to 1</th><th>precision</th><th>recall</th><th>F1</th><th>confusion, raters' rows</th></tr></thead>\n<tbody>\n");
        foreach (var (name, figure) in elements)
        {
            page.Append(CultureInfo.InvariantCulture, $"<tr><th>{Encode(name)}</th><td>{Number(figure!["qwk"])}</td><td>{Bar(figure["qwk"]!)}</td><td>{Number(figure["precision"])}</td><td>{Number(figure["recall"])}</td><td>{Number(figure["f1"])}</td><td><code>{Encode(figure["confusion"]!.ToJsonString())}</code></td></tr>\n");
        }

        page.Append("</tbody>\n</table>\n</section>\n");
    }

    private static void Flags(StringBuilder page, JsonObject document)
    {
        page.Append("<section>\n<h2>Red flags</h2>\n<table>\n<thead><tr><th>flag</th><th>precision</th><th>recall</th><th>F1</th><th>right</th><th>wrong</th><th>missed</th></tr></thead>\n<tbody>\n");
        foreach (var (name, figure) in ((JsonObject)document["redFlags"]!).Append(KeyValuePair.Create("all", document["redFlagsOverall"])))
        {
            page.Append(CultureInfo.InvariantCulture, $"<tr><th>{Encode(name)}</th><td>{Number(figure!["precision"])}</td><td>{Number(figure["recall"])}</td><td>{Number(figure["f1"])}</td><td>{figure["hits"]}</td><td>{figure["wrong"]}</td><td>{figure["missed"]}</td></tr>\n");
        }

        page.Append("</tbody>\n</table>\n</section>\n");
    }

    private static void Groups(StringBuilder page, JsonObject by)
    {
        foreach (var (field, groups) in by)
        {
            page.Append(CultureInfo.InvariantCulture, $"<section>\n<h2>By {Encode(field)}</h2>\n<table>\n<thead><tr><th>group</th><th>answers</th><th>mark QWK</th><th class=\"wide\">0 to 1</th><th>mean element QWK</th></tr></thead>\n<tbody>\n");
            foreach (var (group, figures) in (JsonObject)groups!)
            {
                page.Append(figures!["tooFew"] is not null
                    ? string.Create(CultureInfo.InvariantCulture, $"<tr><th>{Encode(group)}</th><td>{figures["n"]}</td><td colspan=\"3\">too few</td></tr>\n")
                    : string.Create(CultureInfo.InvariantCulture, $"<tr><th>{Encode(group)}</th><td>{figures["n"]}</td><td>{Number(figures["mark"]!["qwk"])}</td><td>{Bar(figures["mark"]!["qwk"]!)}</td><td>{Number(figures["meanElementQwk"])}</td></tr>\n"));
            }

            page.Append("</tbody>\n</table>\n</section>\n");
        }
    }

    private static void Worst(StringBuilder page, IReadOnlyList<Disagreement> worst)
    {
        if (worst.Count == 0)
        {
            return;
        }

        page.Append("<section>\n<h2>Worst disagreements</h2>\n");
        foreach (var item in worst)
        {
            page.Append(CultureInfo.InvariantCulture, $"<article>\n<h3>{Encode(item.Record.Answer.Id ?? string.Empty)}: raters {item.Record.Gold.Overall}, engine {item.Result.Mark}</h3>\n<p class=\"answer\">{Marked(item.Record.Answer.Text, item.Result)}</p>\n<ul>\n");
            foreach (var element in item.Result.Elements)
            {
                var gold = item.Record.Gold.Elements.TryGetValue(element.Id, out var grade) ? grade.ToString(CultureInfo.InvariantCulture) : "none";
                page.Append(CultureInfo.InvariantCulture, $"<li{(gold == element.Grade.ToString(CultureInfo.InvariantCulture) ? string.Empty : " class=\"apart\"")}>{Encode(element.Title)}: raters {gold}, engine {element.Grade}</li>\n");
            }

            page.Append("</ul>\n</article>\n");
        }

        page.Append("</section>\n");
    }

    private static void Method(StringBuilder page, JsonObject document)
    {
        var method = document["method"]!;
        page.Append(CultureInfo.InvariantCulture, $"<section>\n<h2>Method</h2>\n<p>Engine {Encode(method["engine"]!.ToString())}. Percentile bootstrap with {method["bootstrap"]} resamples of candidates, seed {method["seed"]}. Correlation of score and number of words {Number(document["length"]!["scoreWords"])}; of score and raters' mark given the number of words {Number(document["length"]!["scoreGoldGivenWords"])}. Evidence overlaps a rater's quote in {Number(document["evidenceOverlap"])} of the elements that both find.</p>\n<table>\n<thead><tr><th>rubric</th><th>version</th><th>SHA-256</th></tr></thead>\n<tbody>\n");
        foreach (var rubric in (JsonArray)method["rubrics"]!)
        {
            page.Append(CultureInfo.InvariantCulture, $"<tr><th>{Encode(rubric!["id"]!.ToString())}</th><td>{Encode(rubric["version"]!.ToString())}</td><td><code>{Encode(rubric["sha256"]!.ToString())}</code></td></tr>\n");
        }

        var left = (JsonArray)document["left out"]!;
        page.Append(CultureInfo.InvariantCulture, $"</tbody>\n</table>\n<p>{left.Count} problems in the gold:</p>\n<ul>\n");
        foreach (var group in left.GroupBy(problem => problem!["reason"]!.ToString(), StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            page.Append(CultureInfo.InvariantCulture, $"<li>{group.Count()}: {Encode(group.Key)}</li>\n");
        }

        page.Append("</ul>\n</section>\n");
    }

    private static void Matrix(StringBuilder page, JsonArray rows, int least, string caption)
    {
        var most = rows.SelectMany(row => (JsonArray)row!).Max(cell => (long)cell!);
        page.Append(CultureInfo.InvariantCulture, $"<table class=\"matrix\">\n<caption>{Encode(caption)}</caption>\n<tbody>\n<tr><th></th>{string.Concat(Enumerable.Range(least, rows.Count).Select(i => $"<th>{i}</th>"))}</tr>\n");
        for (var i = 0; i < rows.Count; i++)
        {
            var cells = ((JsonArray)rows[i]!).Select(cell => (long)cell!).Select(count => string.Create(CultureInfo.InvariantCulture, $"<td style=\"--share:{(most == 0 ? 0 : 100 * count / most)}%\">{count}</td>"));
            page.Append(CultureInfo.InvariantCulture, $"<tr><th>{least + i}</th>{string.Concat(cells)}</tr>\n");
        }

        page.Append("</tbody>\n</table>\n");
    }

    /// <summary>How often each side gave each mark.</summary>
    private static void Distribution(StringBuilder page, JsonArray rows)
    {
        page.Append("<table>\n<caption>How often each mark was given</caption>\n<thead><tr><th>mark</th><th>raters</th><th>engine</th></tr></thead>\n<tbody>\n");
        for (var i = 0; i < rows.Count; i++)
        {
            var human = ((JsonArray)rows[i]!).Sum(cell => (long)cell!);
            var ours = rows.Sum(row => (long)((JsonArray)row!)[i]!);
            page.Append(CultureInfo.InvariantCulture, $"<tr><th>{i + 1}</th><td>{human}</td><td>{ours}</td></tr>\n");
        }

        page.Append("</tbody>\n</table>\n");
    }

    private static string Bar(JsonNode figure)
    {
        double? Of(string name) => figure[name]?.GetValue<double>();
        if (Of("value") is not { } value)
        {
            return "undefined";
        }

        var width = Math.Clamp(value, 0, 1) * 200;
        var interval = Of("low") is { } low && Of("high") is { } high
            ? string.Create(CultureInfo.InvariantCulture, $"<line x1=\"{Math.Clamp(low, 0, 1) * 200:F1}\" x2=\"{Math.Clamp(high, 0, 1) * 200:F1}\" y1=\"7\" y2=\"7\"/>")
            : string.Empty;
        return string.Create(CultureInfo.InvariantCulture, $"<svg viewBox=\"0 0 200 14\" width=\"200\" height=\"14\" role=\"img\" aria-label=\"{value:F2}\"><rect width=\"{width:F1}\" height=\"14\"/>{interval}</svg>");
    }

    /// <summary>The text with its evidence marked; overlapping marks become one.</summary>
    private static string Marked(string text, ScoreResult result)
    {
        var covered = new bool[text.Length];
        foreach (var evidence in result.Elements.SelectMany(element => element.Evidence).Concat(result.RedFlags.SelectMany(flag => flag.Evidence)))
        {
            Array.Fill(covered, true, evidence.Start, evidence.Length);
        }

        var marked = new StringBuilder();
        for (var i = 0; i < text.Length;)
        {
            var end = i;
            while (end < text.Length && covered[end] == covered[i])
            {
                end++;
            }

            var part = Encode(text[i..end]);
            marked.Append(covered[i] ? $"<mark>{part}</mark>" : part);
            i = end;
        }

        return marked.ToString();
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);

    private static string Number(JsonNode? node)
    {
        var number = node is JsonObject item ? item["value"] : node;
        return number is null ? "undefined" : number.GetValue<double>().ToString("0.000", CultureInfo.InvariantCulture);
    }
}

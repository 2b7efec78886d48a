using System.Globalization;
using System.Text.Json.Nodes;

namespace HealthcareInterview.Scoring.Evaluation.Reports;

/// <summary>An evaluation's figures for people.</summary>
public static class EvaluationText
{
    /// <summary>Writes the document as text.</summary>
    public static void Write(TextWriter output, JsonObject document)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(document);
        output.WriteLine($"{document["n"]} answers, {document["left out"]?.AsArray().Count ?? 0} problems");
        foreach (var (name, value) in document["mark"]!.AsObject())
        {
            if (value is JsonObject interval)
            {
                output.WriteLine($"mark {name,-10} {Number(interval["value"]),7}{(interval["low"] is null ? string.Empty : $"  [{Number(interval["low"])}, {Number(interval["high"])}]")}");
            }
        }

        output.WriteLine($"mark confusion (rows gold 1-5): {document["mark"]!["confusion"]!.ToJsonString()}");
        output.WriteLine();
        output.WriteLine($"{"element",-44}    qwk   prec    rec     f1  confusion (rows gold 0-2)");
        foreach (var (name, value) in document["elements"]!.AsObject())
        {
            output.WriteLine($"{name,-44}{Number(value!["qwk"]!["value"]),7}{Number(value["precision"]),7}{Number(value["recall"]),7}{Number(value["f1"]),7}  {value["confusion"]!.ToJsonString()}");
        }

        output.WriteLine($"{"mean over elements",-44}{Number(document["meanElementQwk"]),7}");
        output.WriteLine();
        output.WriteLine($"{"red flag",-44}  prec    rec     f1  hits wrong missed");
        foreach (var (name, value) in document["redFlags"]!.AsObject())
        {
            output.WriteLine($"{name,-44}{Number(value!["precision"]),6}{Number(value["recall"]),7}{Number(value["f1"]),7}  {value["hits"],4} {value["wrong"],5} {value["missed"],6}");
        }

        var all = document["redFlagsOverall"]!;
        output.WriteLine($"{"all flags",-44}{Number(all["precision"]),6}{Number(all["recall"]),7}{Number(all["f1"]),7}  wrongly flagged {Number(all["wronglyFlagged"])}");
        output.WriteLine();
        output.WriteLine($"{"rule",-60} fires   prec unique overlaps  without it: score mark qwk");
        foreach (var (name, value) in document["rules"]!.AsObject().Where(rule => rule.Value!["fires"]!.GetValue<int>() > 0))
        {
            output.WriteLine($"{name,-60}{value!["fires"],6}{Number(value["precision"]),7}{value["uniqueCatches"],7}{value["overlaps"],9}{Signed(value["scoreChange"], "0.0"),19}{Signed(value["qwkChange"], "0.000"),9}");
        }

        output.WriteLine();
        output.WriteLine($"evidence overlaps a quote {Number(document["evidenceOverlap"])}; score and words {Number(document["length"]!["scoreWords"])}");
        foreach (var (field, groups) in document["by"]!.AsObject())
        {
            foreach (var (name, group) in groups!.AsObject())
            {
                output.WriteLine($"{field}={name}: n {group!["n"]}, mark qwk {Number(group["mark"]?["qwk"]?["value"])}, mean element qwk {Number(group["meanElementQwk"])}");
            }
        }

        foreach (var item in document["disagreements"] as JsonArray ?? [])
        {
            output.WriteLine();
            output.WriteLine($"{item!["id"]}: raters {item["gold"]}, engine {item["mark"]} ({item["score"]?.ToString() ?? "not assessable"})");
            foreach (var element in (JsonArray)item["elements"]!)
            {
                output.WriteLine($"  {element!["id"]}: raters {element["gold"]}, engine {element["grade"]}: {string.Join(" | ", ((JsonArray)element["evidence"]!).Select(evidence => evidence!["text"]!.ToString().ReplaceLineEndings(" ")))}");
            }
        }
    }

    private static string Signed(JsonNode? value, string format) => value is null ? "-" : value.GetValue<double>().ToString($"+{format};-{format};0", CultureInfo.InvariantCulture);

    private static string Number(JsonNode? value) => value is null ? "-" : value.GetValue<double>().ToString("0.000", CultureInfo.InvariantCulture);
}

using System.Text.Json.Nodes;

namespace HealthcareInterview.Scoring.Evaluation.Gates;

/// <summary>
/// Finds figures in an evaluation's document: <c>mark/qwk</c>, <c>elements/advocacy/outcome/f1</c>, <c>by/level/entry/mark/qwk</c>.
/// A name that holds a slash itself (<c>advocacy/outcome</c>) is written as it is.
/// </summary>
internal static class MetricPath
{
    /// <summary>All figures that a path stands for, with their full paths; one without value where it leads nowhere.</summary>
    public static IEnumerable<(string Path, double? Value)> Find(JsonObject document, string path)
    {
        var found = Walk(document, path.Split('/'), 0, string.Empty).ToList();
        return found.Count > 0 ? found : [(path, null)];
    }

    private static IEnumerable<(string Path, double? Value)> Walk(JsonNode? node, string[] parts, int at, string path)
    {
        if (at == parts.Length)
        {
            return [(path, Number(node))];
        }

        if (node is not JsonObject item)
        {
            return [];
        }

        if (parts[at] == "*")
        {
            return item.SelectMany(pair => Walk(pair.Value, parts, at + 1, Join(path, pair.Key)));
        }

        // The longest name first: "advocacy/outcome" is one.
        for (var end = Math.Min(parts.Length, at + 3); end > at; end--)
        {
            var name = string.Join('/', parts[at..end]);
            if (item.ContainsKey(name))
            {
                return Walk(item[name], parts, end, Join(path, name));
            }
        }

        return [];
    }

    private static string Join(string path, string name) => path.Length == 0 ? name : path + "/" + name;

    /// <summary>A number, or the value of a figure with an interval.</summary>
    private static double? Number(JsonNode? node) => node switch
    {
        JsonObject item when item.ContainsKey("value") => Number(item["value"]),
        JsonValue value when value.TryGetValue(out double number) => number,
        JsonValue value when value.TryGetValue(out long number) => number,
        _ => null,
    };
}

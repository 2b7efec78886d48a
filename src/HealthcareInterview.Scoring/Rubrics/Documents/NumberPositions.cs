using System.Globalization;

namespace HealthcareInterview.Scoring.Rubrics.Documents;

/// <summary>Finds every number of a file and names it by its path.</summary>
internal static class NumberPositions
{
    public static IReadOnlyDictionary<string, TextMark> Of(MapNode root)
    {
        var positions = new SortedDictionary<string, TextMark>(StringComparer.Ordinal);
        Visit(root, string.Empty, positions);
        return positions;
    }

    private static void Visit(DocumentNode node, string path, SortedDictionary<string, TextMark> positions)
    {
        switch (node)
        {
            case MapNode map:
                foreach (MapEntry entry in map.Entries)
                {
                    Visit(entry.Value, path.Length == 0 ? entry.Key.Text : path + "." + entry.Key.Text, positions);
                }

                break;
            case ListNode list:
                for (int i = 0; i < list.Items.Count; i++)
                {
                    string? id = ((list.Items[i] as MapNode)?.Find("id")?.Value as ScalarNode)?.Text;
                    Visit(list.Items[i], $"{path}[{id ?? i.ToString(CultureInfo.InvariantCulture)}]", positions);
                }

                break;
            case ScalarNode { Plain: true, Refused: false } scalar
                when decimal.TryParse(scalar.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _):
                positions.TryAdd(path, scalar.Mark);
                break;
        }
    }
}

using System.Globalization;
using HealthcareInterview.Scoring.Diagnostics;

namespace HealthcareInterview.Scoring.Rubrics.Documents;

/// <summary>Reads the rules of an element or a flag.</summary>
internal static class RuleDocumentReader
{
    public static IReadOnlyList<RuleDocument> ReadAll(MapReader owner, Problems problems) =>
        [.. owner.Maps("rules").Select(map => Read(map, problems))];

    private static RuleDocument Read(MapNode node, Problems problems)
    {
        var map = new MapReader(node, "a rule", DocumentKeys.Rule, problems);
        map.Require("id", "any");
        (Located<string>? nearRule, Located<int>? within, bool after) = Near(map, problems);
        return new RuleDocument
        {
            Mark = map.Mark,
            Id = map.Text("id"),
            Weight = map.Number("weight"),
            Any = map.Texts("any"),
            AnyMark = map.KeyMark("any"),
            Conditions = ClosedWords.Conditions(map, problems),
            Unless = map.Texts("unless"),
            UnlessBefore = map.Texts("unless_before"),
            UnlessAfter = map.Texts("unless_after"),
            Needs = map.Texts("needs"),
            NearRule = nearRule,
            NearWithin = within,
            NearAfter = after,
            AtMostPartial = ClosedWords.AtMostPartial(map, problems),
            Count = map.Integer("count"),
            Levels = ClosedWords.Levels(map, problems),
            Profile = ClosedWords.Profile(map, problems),
            Accept = map.Texts("accept"),
            Reject = map.Texts("reject"),
            HasAccept = map.Has("accept"),
            HasReject = map.Has("reject"),
            Note = map.Text("note"),
        };
    }

    private static (Located<string>? Rule, Located<int>? Within, bool After) Near(MapReader owner, Problems problems)
    {
        MapNode? node = owner.Map("near");
        if (node is null)
        {
            return (null, null, false);
        }

        var map = new MapReader(node, "'near'", DocumentKeys.Near, problems);
        map.Require("rule");
        DocumentNode? within = map.Node("within");
        bool after = within is ScalarNode scalar && scalar.Text.EndsWith(" after", StringComparison.Ordinal);
        return (map.Text("rule"), within is null ? null : Within(within, problems), after);
    }

    /// <summary>A number, or a number with the word sentence or sentences.</summary>
    private static Located<int>? Within(DocumentNode node, Problems problems)
    {
        string text = (node as ScalarNode)?.Text ?? string.Empty;
        string[] parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length > 1 && parts[^1] is "after")
        {
            parts = parts[..^1];
        }

        bool unit = parts.Length == 1 || (parts.Length == 2 && parts[1] is "sentence" or "sentences");
        if (unit && parts.Length > 0 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int sentences))
        {
            return new Located<int>(sentences, node.Mark);
        }

        problems.Add(DiagnosticCodes.WrongType, node.Mark, $"'within' wants a number of sentences such as '3 sentences' or '3 sentences after' (0: the same sentence), not '{text}'.");
        return null;
    }
}

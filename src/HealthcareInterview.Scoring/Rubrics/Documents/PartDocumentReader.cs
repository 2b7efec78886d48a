using HealthcareInterview.Scoring.Diagnostics;

namespace HealthcareInterview.Scoring.Rubrics.Documents;

/// <summary>Reads elements, flags, lexicons and particulars.</summary>
internal static class PartDocumentReader
{
    public static IReadOnlyList<ElementDocument> Elements(MapReader owner, Problems problems) =>
        [.. owner.Maps("elements").Select(node => Element(node, problems))];

    public static IReadOnlyList<RedFlagDocument> RedFlags(MapReader owner, Problems problems) =>
        [.. owner.Maps("red_flags").Select(node => RedFlag(node, problems))];

    public static IReadOnlyList<LexiconDocument> Lexicons(MapReader owner, Problems problems)
    {
        var lexicons = new List<LexiconDocument>();
        foreach (MapEntry entry in owner.Map("lexicons")?.Entries ?? [])
        {
            string what = $"the lexicon '{entry.Key.Text}'";
            var name = new Located<string>(entry.Key.Text, entry.Key.Mark);
            if (entry.Value is not MapNode node)
            {
                lexicons.Add(new LexiconDocument(name, NodeReader.Texts(entry.Value, what, problems), []));
                continue;
            }

            var map = new MapReader(node, what, DocumentKeys.Lexicon, problems);
            if (!map.Has("words") && !map.Has("closures"))
            {
                problems.Add(DiagnosticCodes.MissingKey, entry.Key.Mark, $"{what} has neither 'words' nor 'closures'.");
            }

            IEnumerable<Located<string>> closures = map.Texts("closures").Select(static c => c with { Value = "@" + c.Value.TrimStart('@') });
            lexicons.Add(new LexiconDocument(name, [.. map.Texts("words"), .. closures], map.Texts("except")));
        }

        return lexicons;
    }

    /// <summary>Name to number, or (<paramref name="define"/>) to a whole particular.</summary>
    public static IReadOnlyList<ParticularDocument> Particulars(MapReader owner, string key, bool define, Problems problems)
    {
        var particulars = new List<ParticularDocument>();
        foreach (MapEntry entry in owner.Map(key)?.Entries ?? [])
        {
            var id = new Located<string>(entry.Key.Text, entry.Key.Mark);
            string what = $"the {(key == "particulars" ? "particular" : "shared rule")} '{id.Value}'";
            if (!define || entry.Value is not MapNode node)
            {
                particulars.Add(new ParticularDocument { Id = id, Weight = NodeReader.Number(entry.Value, what, problems) });
                continue;
            }

            var map = new MapReader(node, what, DocumentKeys.Particular, problems);
            particulars.Add(new ParticularDocument
            {
                Id = id,
                Title = map.Text("title"),
                Weight = map.Number("weight"),
                Cap = map.Integer("cap"),
                Density = map.Number("density"),
                Classes = map.Texts("classes"),
                Words = map.Texts("words"),
                Any = map.Texts("any"),
                Conditions = ClosedWords.Conditions(map, problems),
            });
        }

        return particulars;
    }

    private static ElementDocument Element(MapNode node, Problems problems)
    {
        var map = new MapReader(node, "an element", DocumentKeys.Element, problems);
        map.Require("id", "title", "weight", "advice", "probe", "rules");
        MapReader? thresholds = map.Map("thresholds") is { } t ? new MapReader(t, "'thresholds'", DocumentKeys.Thresholds, problems) : null;
        thresholds?.Require("partial", "strong");
        return new ElementDocument
        {
            Mark = map.Mark,
            Id = map.Text("id"),
            Title = map.Text("title"),
            Weight = Weight(map, problems),
            Partial = thresholds?.Number("partial"),
            Strong = thresholds?.Number("strong"),
            Advice = map.Text("advice"),
            Probe = map.Text("probe"),
            Praise = map.Text("praise"),
            Decisive = map.Boolean("decisive"),
            OrganizationMatch = map.Number("organization_match"),
            Concreteness = map.Number("concreteness"),
            Particulars = Particulars(map, "particulars", define: false, problems),
            SharedRules = Particulars(map, "shared_rules", define: false, problems),
            Rules = RuleDocumentReader.ReadAll(map, problems),
        };
    }

    private static LevelsDocument? Weight(MapReader owner, Problems problems)
    {
        switch (owner.Node("weight"))
        {
            case null:
                return null;
            case MapNode node:
                var map = new MapReader(node, "'weight'", DocumentKeys.Levels, problems);
                map.Require("entry", "mid", "senior");
                return new LevelsDocument(map.Number("entry"), map.Number("mid"), map.Number("senior"));
            case { } node:
                Located<decimal>? all = NodeReader.Number(node, "'weight'", problems);
                return new LevelsDocument(all, all, all);
        }
    }

    private static RedFlagDocument RedFlag(MapNode node, Problems problems)
    {
        var map = new MapReader(node, "a red flag", DocumentKeys.RedFlag, problems);
        map.Require("id", "title", "points", "advice");
        return new RedFlagDocument
        {
            Mark = map.Mark,
            Id = map.Text("id"),
            Title = map.Text("title"),
            Points = map.Number("points"),
            MarkAtMost = map.Integer("mark_at_most"),
            Advice = map.Text("advice"),
            Threshold = map.Number("threshold"),
            LongFrom = map.Integer("long_from"),
            MinWords = map.Integer("min_words"),
            OffTopic = map.Boolean("off_topic"),
            WhenMissing = map.Texts("when_missing"),
            UnlessStrong = map.Texts("unless_strong"),
            SharedRules = Particulars(map, "shared_rules", define: false, problems),
            Rules = RuleDocumentReader.ReadAll(map, problems),
        };
    }
}

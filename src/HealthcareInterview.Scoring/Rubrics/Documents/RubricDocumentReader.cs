using HealthcareInterview.Scoring.Diagnostics;

namespace HealthcareInterview.Scoring.Rubrics.Documents;

/// <summary>Reads the root of a rubric file.</summary>
internal static class RubricDocumentReader
{
    public static RubricDocument Read(MapNode root, Problems problems)
    {
        var map = new MapReader(root, "a rubric", DocumentKeys.Rubric, problems);
        map.Require("id", "version", "title", "prompts", "elements");
        return new RubricDocument
        {
            Mark = map.Mark,
            Id = map.Text("id"),
            Version = map.Text("version"),
            Title = map.Text("title"),
            Prompts = map.Texts("prompts"),
            Topic = map.Texts("topic"),
            Defaults = map.Map("defaults") is { } defaults
                ? ClosedWords.Conditions(new MapReader(defaults, "'defaults'", DocumentKeys.Conditions, problems), problems)
                : null,
            Credit = Credit(map, problems),
            Marks = Marks(map, problems),
            OwnDeeds = OwnDeeds(map, problems),
            Concreteness = Concreteness(map, problems),
            Tuning = Tuning(map, problems),
            BestOfMark = map.KeyMark("best_of"),
            BestOf = BestOf(map, problems),
            Particulars = PartDocumentReader.Particulars(map, "particulars", define: true, problems),
            SharedFlags = map.Node("shared_flags") switch
            {
                null => null,
                ListNode { Items.Count: 0 } => [],
                { } node => NodeReader.Texts(node, "'shared_flags'", problems),
            },
            Lexicons = PartDocumentReader.Lexicons(map, problems),
            ElementsMark = map.KeyMark("elements"),
            Elements = PartDocumentReader.Elements(map, problems),
            RedFlags = PartDocumentReader.RedFlags(map, problems),
        };
    }

    private static CreditDocument? Credit(MapReader owner, Problems problems)
    {
        if (owner.Map("credit") is not { } node)
        {
            return null;
        }

        var map = new MapReader(node, "'credit'", DocumentKeys.Credit, problems);
        return new CreditDocument(map.Mark, Numbers("partial"), Numbers("strong"), map.Number("full_at"));

        IReadOnlyList<Located<decimal>> Numbers(string key) =>
            map.Node(key) is { } pair ? NodeReader.Numbers(pair, $"'{key}'", 2, problems) : [];
    }

    private static OwnDeedsDocument? OwnDeeds(MapReader owner, Problems problems)
    {
        if (owner.Map("own_deeds") is not { } node)
        {
            return null;
        }

        var map = new MapReader(node, "'own_deeds'", DocumentKeys.OwnDeeds, problems);
        map.Require("at_least", "mark_at_most");
        return new OwnDeedsDocument(map.Integer("at_least"), map.Integer("mark_at_most"));
    }

    private static ConcretenessDocument? Concreteness(MapReader owner, Problems problems)
    {
        if (owner.Map("concreteness") is not { } node)
        {
            return null;
        }

        var map = new MapReader(node, "'concreteness'", DocumentKeys.Concreteness, problems);
        return new ConcretenessDocument(map.Number("base"), map.Number("strong_from"), map.Number("of_points"), map.Number("least"), map.Number("most"));
    }

    private static TuningDocument? Tuning(MapReader owner, Problems problems)
    {
        if (owner.Map("tuning") is not { } node)
        {
            return null;
        }

        var map = new MapReader(node, "'tuning'", DocumentKeys.Tuning, problems);
        return new TuningDocument(DocumentKeys.Tuning.ToDictionary(
            key => key,
            key => map.Node(key) is { } pair ? NodeReader.Numbers(pair, $"'{key}'", 2, problems) : [],
            StringComparer.Ordinal));
    }

    private static List<MarksDocument> Marks(MapReader owner, Problems problems)
    {
        var marks = new List<MarksDocument>();
        switch (owner.Node("marks"))
        {
            case null:
                break;
            case MapNode node:
                var map = new MapReader(node, "'marks'", DocumentKeys.Levels, problems);
                foreach (ExperienceLevel level in (ReadOnlySpan<ExperienceLevel>)[ExperienceLevel.Entry, ExperienceLevel.Mid, ExperienceLevel.Senior])
                {
                    string key = DocumentKeys.Levels[(int)level];
                    if (map.Node(key) is { } list)
                    {
                        Add(level, list, $"'{key}'");
                    }
                }

                break;
            case { } node:
                Add(null, node, "'marks'");
                break;
        }

        return marks;

        void Add(ExperienceLevel? level, DocumentNode node, string what)
        {
            IReadOnlyList<Located<decimal>> numbers = NodeReader.Numbers(node, what, 4, problems);
            if (numbers.Count == 4)
            {
                marks.Add(new MarksDocument(level, numbers));
            }
        }
    }

    private static List<IReadOnlyList<Located<string>>> BestOf(MapReader owner, Problems problems)
    {
        var groups = new List<IReadOnlyList<Located<string>>>();
        foreach (DocumentNode item in owner.Items("best_of"))
        {
            if (item is ListNode)
            {
                groups.Add(NodeReader.Texts(item, "a group of 'best_of'", problems));
            }
            else
            {
                problems.Add(DiagnosticCodes.WrongType, item.Mark, $"'best_of' is a list of groups such as [[a, b], [c, d]]; a group is a list of element ids, not {item.Kind}.");
            }
        }

        return groups;
    }
}

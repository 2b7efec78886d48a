namespace HealthcareInterview.Scoring.Rubrics.Documents;

/// <summary>A node of a YAML text, with its place.</summary>
internal abstract class DocumentNode(TextMark mark)
{
    public TextMark Mark { get; } = mark;

    /// <summary>What it is, for messages.</summary>
    public abstract string Kind { get; }
}

/// <summary>A scalar; <see cref="Comment"/> is what YAML cut off its line as a comment without a space after the <c>#</c>.</summary>
internal sealed class ScalarNode(TextMark mark, string text, bool plain, string? comment, bool refused) : DocumentNode(mark)
{
    public string Text { get; } = text;

    public bool Plain { get; } = plain;

    public string? Comment { get; } = comment;

    /// <summary>A diagnostic has been given already (tag, alias): the value is not to be looked at.</summary>
    public bool Refused { get; } = refused;

    public bool Empty => Plain && Text.Length == 0;

    public override string Kind => Empty ? "nothing" : "a single value";
}

/// <summary>A list.</summary>
internal sealed class ListNode(TextMark mark, IReadOnlyList<DocumentNode> items) : DocumentNode(mark)
{
    public IReadOnlyList<DocumentNode> Items { get; } = items;

    public override string Kind => "a list";
}

/// <summary>A mapping; keys are distinct.</summary>
internal sealed class MapNode(TextMark mark, IReadOnlyList<MapEntry> entries) : DocumentNode(mark)
{
    public IReadOnlyList<MapEntry> Entries { get; } = entries;

    public override string Kind => "a mapping";

    public MapEntry? Find(string key) => Entries.FirstOrDefault(entry => string.Equals(entry.Key.Text, key, StringComparison.Ordinal));
}

/// <summary>A key and its value.</summary>
internal sealed record MapEntry(ScalarNode Key, DocumentNode Value);

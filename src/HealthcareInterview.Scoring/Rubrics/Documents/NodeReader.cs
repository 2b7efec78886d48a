using System.Globalization;
using HealthcareInterview.Scoring.Diagnostics;

namespace HealthcareInterview.Scoring.Rubrics.Documents;

/// <summary>Reads scalars as texts and numbers, and says what would be right where they are something else.</summary>
internal static class NodeReader
{
    public static Located<string>? Text(DocumentNode node, string what, Problems problems)
    {
        switch (node)
        {
            case ScalarNode { Refused: true }:
                return null;
            case ScalarNode { Empty: true } scalar:
                ReportEmpty(scalar, scalar.Mark, what, problems);
                return null;
            case ScalarNode { Comment: not null } scalar:
                problems.Add(DiagnosticCodes.AmbiguousScalar, scalar.Mark, $"YAML takes '{scalar.Comment}' for a comment and leaves '{scalar.Text}'; quote the whole text, or put a space after the '#' of a comment.");
                return null;
            case ScalarNode { Plain: true } scalar when AmbiguousText.Reading(scalar.Text) is { } reading:
                problems.Add(DiagnosticCodes.AmbiguousScalar, scalar.Mark, $"YAML takes '{scalar.Text}' for {reading}, and {what} wants a text; quote it: \"{scalar.Text}\".");
                return null;
            case ScalarNode scalar when string.IsNullOrWhiteSpace(scalar.Text):
                problems.Add(DiagnosticCodes.EmptyValue, scalar.Mark, $"{Upper(what)} is an empty text.");
                return null;
            case ScalarNode scalar:
                return new Located<string>(scalar.Text, Content(scalar));
            default:
                problems.Add(DiagnosticCodes.WrongType, node.Mark, $"{Upper(what)} wants a text, not {node.Kind}; quote it if ': ', '[' or '{{' belongs to the text.");
                return null;
        }
    }

    public static Located<decimal>? Number(DocumentNode node, string what, Problems problems)
    {
        if (node is ScalarNode { Refused: true })
        {
            return null;
        }

        if (node is ScalarNode { Empty: true } empty)
        {
            ReportEmpty(empty, empty.Mark, what, problems);
            return null;
        }

        const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (node is ScalarNode { Plain: true } scalar && decimal.TryParse(scalar.Text, Styles, CultureInfo.InvariantCulture, out decimal value))
        {
            return new Located<decimal>(value, scalar.Mark);
        }

        string written = node is ScalarNode other ? $"'{other.Text}'" : node.Kind;
        problems.Add(DiagnosticCodes.WrongType, node.Mark, $"{Upper(what)} wants a number such as 12 or 0.5, written without quotes, not {written}.");
        return null;
    }

    public static IReadOnlyList<Located<string>> Texts(DocumentNode node, string what, Problems problems)
    {
        var texts = new List<Located<string>>();
        if (node is ListNode list)
        {
            if (list.Items.Count == 0)
            {
                problems.Add(DiagnosticCodes.EmptyValue, list.Mark, $"{Upper(what)} is an empty list; leave the key out.");
            }

            foreach (DocumentNode item in list.Items)
            {
                if (Text(item, $"an item of {what}", problems) is { } text)
                {
                    texts.Add(text);
                }
            }
        }
        else if (Text(node, what, problems) is { } single)
        {
            texts.Add(single);
        }

        return texts;
    }

    public static IReadOnlyList<Located<decimal>> Numbers(DocumentNode node, string what, int count, Problems problems)
    {
        if (node is not ListNode list || list.Items.Count != count)
        {
            problems.Add(DiagnosticCodes.WrongType, node.Mark, $"{Upper(what)} wants a list of {count} numbers.");
            return [];
        }

        var numbers = new List<Located<decimal>>();
        foreach (DocumentNode item in list.Items)
        {
            if (Number(item, $"an item of {what}", problems) is { } number)
            {
                numbers.Add(number);
            }
        }

        return numbers.Count == count ? numbers : [];
    }

    public static void ReportEmpty(ScalarNode scalar, TextMark mark, string what, Problems problems)
    {
        string message = scalar.Comment is null
            ? $"{Upper(what)} has no value."
            : $"{Upper(what)} has no value: YAML takes '{scalar.Comment}' for a comment; quote it: '{scalar.Comment}'.";
        problems.Add(scalar.Comment is null ? DiagnosticCodes.EmptyValue : DiagnosticCodes.AmbiguousScalar, mark, message);
    }

    /// <summary>The place of the text inside its quotes.</summary>
    private static TextMark Content(ScalarNode scalar)
    {
        TextMark mark = scalar.Mark;
        bool quoted = !scalar.Plain && mark.Length >= scalar.Text.Length + 2 && !scalar.Text.Contains('\n', StringComparison.Ordinal);
        return quoted ? new TextMark(mark.Line, mark.Column + 1, mark.Offset + 1, mark.Length - 2) : mark;
    }

    private static string Upper(string what) => char.ToUpperInvariant(what[0]) + what[1..];
}

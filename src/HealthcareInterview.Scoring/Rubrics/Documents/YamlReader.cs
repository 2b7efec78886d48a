using HealthcareInterview.Scoring.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace HealthcareInterview.Scoring.Rubrics.Documents;

/// <summary>
/// Reads YAML into nodes with their places, by the parser's events. Tags, anchors, aliases, duplicate and compound keys are
/// reported and passed over, so that one does not hide the next.
/// </summary>
internal sealed class YamlReader
{
    private const int MaxLength = 4 * 1024 * 1024;
    private const int MaxDepth = 24;
    private const int MaxMended = 50;

    private readonly string _text;
    private readonly Problems _problems;
    private readonly Parser _parser;

    private YamlReader(string text, string mended, Problems problems)
    {
        _text = text;
        _problems = problems;
        _parser = new Parser(new Scanner(new StringReader(mended), skipComments: true));
    }

    /// <summary>The root mapping, or <see langword="null"/> with a diagnostic.</summary>
    public static MapNode? Read(string text, Problems problems)
    {
        if (text.Length > MaxLength)
        {
            problems.Add(DiagnosticCodes.TooLarge, new TextMark(1, 1, 0, 0), $"The text has {text.Length} characters; a rubric has at most {MaxLength}.");
            return null;
        }

        string mended = text;
        for (int round = 0; ; round++)
        {
            var found = new Problems(problems.File);
            var reader = new YamlReader(text, mended, found);
            try
            {
                MapNode? root = reader.ReadRoot();
                problems.AddRange(found.InFileOrder());
                return root;
            }
            catch (YamlException exception)
            {
                var mark = new TextMark((int)exception.Start.Line, (int)exception.Start.Column, (int)exception.Start.Index, 1);
                string? next = round < MaxMended ? Mend(mended, mark) : null;
                if (next is null)
                {
                    problems.AddRange(found.InFileOrder());
                    problems.Add(DiagnosticCodes.YamlSyntax, mark, $"The YAML can't be read: {Sentence(exception.Message)}");
                    return null;
                }

                problems.Add(
                    DiagnosticCodes.AmbiguousScalar,
                    mark,
                    $"A text can't begin with '{mended[mark.Offset]}' in YAML; quote it: '{Rest(text, mark.Offset)}'.");
                mended = next;
            }
            catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
            {
                // YamlDotNet's scanner fails in these ways on some broken flow lists ("[a, %b").
                Mark end = reader._parser.Current?.End ?? Mark.Empty;
                var mark = new TextMark((int)Math.Max(end.Line, 1), (int)Math.Max(end.Column, 1), (int)end.Index, 1);
                problems.AddRange(found.InFileOrder());
                problems.Add(DiagnosticCodes.YamlSyntax, mark, "The YAML can't be read after this place; look for a missing quote or bracket.");
                return null;
            }
        }
    }

    /// <summary>Puts a letter in place of a character that YAML keeps for itself (<c>@</c>, <c>`</c>, <c>%</c>), so that reading can go on.</summary>
    private static string? Mend(string text, TextMark mark)
    {
        if ((uint)mark.Offset >= (uint)text.Length || text[mark.Offset] is not ('@' or '`' or '%'))
        {
            return null;
        }

        return string.Concat(text.AsSpan(0, mark.Offset), "_", text.AsSpan(mark.Offset + 1));
    }

    private static string Rest(string text, int offset)
    {
        int end = text.AsSpan(offset).IndexOfAny('\r', '\n');
        string rest = (end < 0 ? text[offset..] : text.Substring(offset, end)).TrimEnd(' ', ',', ']', '}');
        return rest.Length > 40 ? rest[..40] + "..." : rest;
    }

    private static string Sentence(string message)
    {
        int colon = message.StartsWith('(') ? message.IndexOf("): ", StringComparison.Ordinal) : -1;
        string text = (colon < 0 ? message : message[(colon + 3)..]).Trim().TrimEnd('.');
        return text.Length == 0 ? "unknown fault." : char.ToLowerInvariant(text[0]) + text[1..] + ".";
    }

    private MapNode? ReadRoot()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
        {
            _problems.Add(DiagnosticCodes.EmptyValue, new TextMark(1, 1, 0, 0), "The file is empty; a rubric is a mapping with the keys id, version, title, prompts, elements.");
            return null;
        }

        _parser.Consume<DocumentStart>();
        DocumentNode root = ReadNode(0);
        _parser.Consume<DocumentEnd>();
        if (_parser.Accept<DocumentStart>(out _))
        {
            DocumentStart second = _parser.Consume<DocumentStart>();
            _problems.Add(DiagnosticCodes.WrongType, Place(second), "A second YAML document begins here; one file holds one document.");
        }

        if (root is MapNode map)
        {
            return map;
        }

        _problems.Add(DiagnosticCodes.WrongType, root.Mark, $"The file holds {root.Kind}; wanted is a mapping (key: value).");
        return null;
    }

    private DocumentNode ReadNode(int depth)
    {
        if (depth > MaxDepth)
        {
            TextMark mark = Place(_parser.Current!);
            _problems.Add(DiagnosticCodes.TooLarge, mark, $"Nested deeper than {MaxDepth} levels.");
            _parser.SkipThisAndNestedEvents();
            return new ScalarNode(mark, string.Empty, plain: true, null, refused: true);
        }

        if (_parser.Accept<AnchorAlias>(out _))
        {
            AnchorAlias alias = _parser.Consume<AnchorAlias>();
            _problems.Add(DiagnosticCodes.YamlAlias, Place(alias), $"YAML takes '*{alias.Value}' for an alias; quote it if it is a text ('*...'), aliases can't be used in rubrics.");
            return new ScalarNode(Place(alias), string.Empty, plain: true, null, refused: true);
        }

        if (_parser.Accept<Scalar>(out _))
        {
            Scalar scalar = _parser.Consume<Scalar>();
            bool refused = Refuse(scalar, scalar.Style == ScalarStyle.Plain ? scalar.Value : $"\"{scalar.Value}\"");
            bool plain = scalar.Style == ScalarStyle.Plain;
            TextMark? comment = plain ? SwallowedComment(scalar) : null;
            TextMark mark = comment is { } hash && scalar.Value.Length == 0 ? hash : Place(scalar);
            return new ScalarNode(mark, scalar.Value, plain, comment is { } found ? Rest(_text, found.Offset) : null, refused);
        }

        return _parser.Accept<SequenceStart>(out _) ? ReadList(depth) : ReadMap(depth);
    }

    private ListNode ReadList(int depth)
    {
        SequenceStart start = _parser.Consume<SequenceStart>();
        Refuse(start, "[...]");
        var items = new List<DocumentNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ReadNode(depth + 1));
        }

        return new ListNode(Place(start), items);
    }

    private MapNode ReadMap(int depth)
    {
        MappingStart start = _parser.Consume<MappingStart>();
        Refuse(start, "{...}");
        var entries = new List<MapEntry>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            DocumentNode key = ReadNode(depth + 1);
            DocumentNode value = ReadNode(depth + 1);
            if (key is not ScalarNode scalar)
            {
                _problems.Add(DiagnosticCodes.WrongType, key.Mark, $"A key can't be {key.Kind}; quote the whole line if it is a text.");
            }
            else if (!scalar.Refused && !seen.TryAdd(scalar.Text, scalar.Mark.Line))
            {
                _problems.Add(DiagnosticCodes.DuplicateKey, scalar.Mark, $"The key '{scalar.Text}' stands here a second time (first in line {seen[scalar.Text]}); keep one of them.");
            }
            else if (!scalar.Refused)
            {
                entries.Add(new MapEntry(scalar, value));
            }
        }

        return new MapNode(Place(start), entries);
    }

    private bool Refuse(NodeEvent node, string value)
    {
        if (!node.Tag.IsEmpty && !(node is Scalar { Style: not ScalarStyle.Plain } && node.Tag.IsNonSpecific))
        {
            string tag = node.Tag.IsNonSpecific ? "!" : node.Tag.Value.Replace("tag:yaml.org,2002:", "!!", StringComparison.Ordinal);
            _problems.Add(DiagnosticCodes.YamlTag, Place(node), $"YAML takes '{tag}' for a tag and leaves '{value}'; quote it: '{(tag + " " + value).Trim()}'.");
            return true;
        }

        if (!node.Anchor.IsEmpty)
        {
            _problems.Add(DiagnosticCodes.YamlAlias, Place(node), $"YAML takes '&{node.Anchor.Value}' for an anchor and leaves '{value}'; quote it if it is a text, anchors can't be used in rubrics.");
            return true;
        }

        return false;
    }

    /// <summary>The <c>#x</c> (no space after the <c>#</c>) that stands behind a plain scalar, or in its stead.</summary>
    private TextMark? SwallowedComment(Scalar scalar)
    {
        int at = (int)scalar.End.Index;
        while (at < _text.Length && _text[at] is ' ' or '\t')
        {
            at++;
        }

        bool comment = at + 1 < _text.Length && _text[at] == '#' && !char.IsWhiteSpace(_text[at + 1]) && _text[at + 1] != '#';
        return comment ? new TextMark((int)scalar.End.Line, (int)scalar.End.Column + at - (int)scalar.End.Index, at, 1) : null;
    }

    private static TextMark Place(ParsingEvent node) =>
        new((int)node.Start.Line, (int)node.Start.Column, (int)node.Start.Index, (int)(node.End.Index - node.Start.Index));
}

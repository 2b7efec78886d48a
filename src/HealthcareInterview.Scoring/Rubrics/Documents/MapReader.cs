using System.Globalization;
using HealthcareInterview.Scoring.Diagnostics;

namespace HealthcareInterview.Scoring.Rubrics.Documents;

/// <summary>Takes typed values out of a mapping; whatever does not fit is reported and read as absent.</summary>
internal sealed class MapReader
{
    private readonly MapNode _map;
    private readonly string _what;
    private readonly Problems _problems;

    /// <param name="map">The mapping.</param>
    /// <param name="what">Its name for messages, such as "an element".</param>
    /// <param name="allowed">Every key that it may have; others are reported.</param>
    /// <param name="problems">Where problems go.</param>
    public MapReader(MapNode map, string what, IReadOnlyList<string> allowed, Problems problems)
    {
        _map = map;
        _what = what;
        _problems = problems;
        foreach (MapEntry entry in map.Entries)
        {
            if (!allowed.Contains(entry.Key.Text, StringComparer.Ordinal))
            {
                problems.Add(
                    DiagnosticCodes.UnknownKey,
                    entry.Key.Mark,
                    $"Unknown key '{entry.Key.Text}' in {what}. {Suggestion.For(entry.Key.Text, allowed)}Allowed: {string.Join(", ", allowed)}.");
            }
        }
    }

    public TextMark Mark => _map.Mark;

    public TextMark KeyMark(string key) => _map.Find(key)?.Key.Mark ?? _map.Mark;

    public bool Has(string key) => _map.Find(key) is not null;

    public void Require(params ReadOnlySpan<string> keys)
    {
        foreach (string key in keys)
        {
            if (!Has(key))
            {
                _problems.Add(DiagnosticCodes.MissingKey, Mark, $"The key '{key}' is missing in {_what}.");
            }
        }
    }

    /// <summary>The node of a key; an empty value is reported.</summary>
    public DocumentNode? Node(string key)
    {
        MapEntry? entry = _map.Find(key);
        if (entry?.Value is ScalarNode { Empty: true, Refused: false } scalar)
        {
            NodeReader.ReportEmpty(scalar, scalar.Comment is null ? entry.Key.Mark : scalar.Mark, $"'{key}'", _problems);
            return null;
        }

        return entry?.Value is ScalarNode { Refused: true } ? null : entry?.Value;
    }

    public Located<string>? Text(string key) => Node(key) is { } node ? NodeReader.Text(node, $"'{key}'", _problems) : null;

    public Located<decimal>? Number(string key) => Node(key) is { } node ? NodeReader.Number(node, $"'{key}'", _problems) : null;

    public Located<int>? Integer(string key)
    {
        Located<decimal>? number = Number(key);
        if (number is null)
        {
            return null;
        }

        if (number.Value == decimal.Truncate(number.Value) && Math.Abs(number.Value) <= 1_000_000m)
        {
            return new Located<int>((int)number.Value, number.Mark);
        }

        _problems.Add(DiagnosticCodes.WrongType, number.Mark, string.Create(CultureInfo.InvariantCulture, $"'{key}' is {number.Value}; wanted is a whole number."));
        return null;
    }

    public Located<bool>? Boolean(string key)
    {
        switch (Node(key))
        {
            case null:
                return null;
            case ScalarNode { Plain: true, Text: "true" } node:
                return new Located<bool>(Value: true, node.Mark);
            case ScalarNode { Plain: true, Text: "false" } node:
                return new Located<bool>(Value: false, node.Mark);
            case { } node:
                _problems.Add(DiagnosticCodes.WrongType, node.Mark, $"'{key}' must be true or false, written without quotes.");
                return null;
        }
    }

    /// <summary>A text or a list of texts, at least one.</summary>
    public IReadOnlyList<Located<string>> Texts(string key) =>
        Node(key) is { } node ? NodeReader.Texts(node, $"'{key}'", _problems) : [];

    /// <summary>The items of a list, mappings all, at least one.</summary>
    public IReadOnlyList<MapNode> Maps(string key)
    {
        var maps = new List<MapNode>();
        IReadOnlyList<DocumentNode> items = Items(key);
        if (items.Count == 0 && _map.Find(key)?.Value is ListNode empty)
        {
            _problems.Add(DiagnosticCodes.EmptyValue, empty.Mark, $"'{key}' is an empty list; give at least one item or leave the key out.");
        }

        foreach (DocumentNode item in items)
        {
            if (item is MapNode map)
            {
                maps.Add(map);
            }
            else if (item is not ScalarNode { Refused: true })
            {
                _problems.Add(DiagnosticCodes.WrongType, item.Mark, $"An item of '{key}' must be a mapping (key: value), not {item.Kind}.");
            }
        }

        return maps;
    }

    public IReadOnlyList<DocumentNode> Items(string key)
    {
        DocumentNode? node = Node(key);
        if (node is null or ListNode)
        {
            return node is ListNode list ? list.Items : [];
        }

        _problems.Add(DiagnosticCodes.WrongType, node.Mark, $"'{key}' must be a list ('- ' before each item), not {node.Kind}.");
        return [];
    }

    public MapNode? Map(string key)
    {
        DocumentNode? node = Node(key);
        if (node is null or MapNode)
        {
            return node as MapNode;
        }

        _problems.Add(DiagnosticCodes.WrongType, node.Mark, $"'{key}' must be a mapping (key: value), not {node.Kind}.");
        return null;
    }
}

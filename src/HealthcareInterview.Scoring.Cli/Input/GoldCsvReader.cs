using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsvHelper;

namespace HealthcareInterview.Scoring.Cli.Input;

/// <summary>
/// A CSV of gold records as the lines of JSON that the gold reader knows. Besides id, question (or prompt), level, text and any
/// other fields: <c>overall</c>, a column for every element's grade under its id, <c>redFlags</c> with semicolons between; the same
/// with a number behind (<c>overall2</c>, <c>ownership2</c>, <c>redFlags2</c>) for further raters. Empty cells are missing ratings.
/// Lines stay where they are, so that problems are told with theirs.
/// </summary>
internal sealed class GoldCsvReader : TextReader
{
    private readonly FileStream stream;
    private readonly CsvReader csv;
    private readonly string[] header;
    private readonly HashSet<string> elements;
    private string? waiting;
    private long line;

    public GoldCsvReader(string file, IEnumerable<string> elements)
    {
        this.elements = elements.ToHashSet(StringComparer.Ordinal);
        stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read);
        csv = CsvReader.Create(stream, new CsvReaderOptions { TrackLineNumbers = true, MissingField = CsvMissingFieldHandling.ReturnEmpty }, leaveOpen: true);
        header = [.. csv.Headers ?? []];
        if (header.FirstOrDefault(name => name is "id") is null)
        {
            throw new UsageException($"{file}:1: there is no column 'id': the header has {string.Join(", ", header)}.");
        }
    }

    /// <inheritdoc/>
    public override string? ReadLine()
    {
        if (waiting is null)
        {
            if (!csv.Read())
            {
                return null;
            }

            waiting = Record();
        }

        line++;
        if (line < csv.LineNumber)
        {
            return string.Empty;
        }

        var record = waiting;
        waiting = null;
        return record;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            csv.Dispose();
            stream.Dispose();
        }

        base.Dispose(disposing);
    }

    private string Record()
    {
        var record = new JsonObject();
        for (var i = 0; i < header.Length && i < csv.FieldCount; i++)
        {
            var cell = csv.GetString(i) ?? string.Empty;
            if (!Rating(record, header[i], cell))
            {
                record[header[i]] = header[i] is "organization" && cell.StartsWith('{') ? Organization(cell) : cell;
            }
        }

        return record.ToJsonString();
    }

    /// <summary>Whether the column is a rating; puts it where it belongs.</summary>
    private bool Rating(JsonObject record, string column, string cell)
    {
        var name = column.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        if (name is not ("overall" or "redFlags") && !elements.Contains(name))
        {
            return false;
        }

        var key = "gold" + column[name.Length..];
        if (record[key] is not JsonObject gold)
        {
            record[key] = gold = new JsonObject { ["elements"] = new JsonObject() };
        }

        if (cell.Length == 0)
        {
            return true;
        }

        // What is no number stays as it is: the gold reader says what would be right.
        JsonNode value = int.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? JsonValue.Create(number) : JsonValue.Create(cell);
        switch (name)
        {
            case "overall":
                gold["overall"] = value;
                break;
            case "redFlags":
                gold["redFlags"] = new JsonArray([.. cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(flag => (JsonNode)flag)]);
                break;
            default:
                gold["elements"]![name] = value;
                break;
        }

        return true;
    }

    private static JsonNode? Organization(string cell)
    {
        try
        {
            return JsonNode.Parse(cell);
        }
        catch (JsonException)
        {
            return cell;
        }
    }
}

using System.Text;
using System.Text.Json;
using CsvHelper;

namespace HealthcareInterview.Scoring.Cli.Input;

/// <summary>Reads CSV with a header line; columns are named as the JSON fields.</summary>
internal static class CsvRecordReader
{
    /// <summary>The fields of every row; a problem instead where the row can't be read.</summary>
    public static IEnumerable<(RecordFields? Fields, InputProblem? Problem, long Line)> Read(Stream stream, string file, InputOptions options)
    {
        using var csv = CsvReader.Create(stream, new CsvReaderOptions { TrackLineNumbers = true, MissingField = CsvMissingFieldHandling.ReturnEmpty, MaxRecordSize = 64 * 1024 * 1024 }, leaveOpen: true);
        var header = Header(csv);
        if (header.Length == 0)
        {
            yield return (null, new InputProblem(file, 1, null, "the file is empty: a header line with id, question, level, text is needed."), 1);
            yield break;
        }

        string[] missing = [.. new[] { "id", "text" }.Where(name => !header.Contains(name, StringComparer.Ordinal))];
        if (options.Question is null && !header.Contains("question", StringComparer.Ordinal) && !header.Contains("prompt", StringComparer.Ordinal))
        {
            missing = [.. missing, "question"];
        }

        if (options.Level is null && !header.Contains("level", StringComparer.Ordinal))
        {
            missing = [.. missing, "level"];
        }

        if (missing.Length > 0)
        {
            yield return (null, new InputProblem(file, 1, null, $"the column{(missing.Length > 1 ? "s" : string.Empty)} {string.Join(", ", missing)} {(missing.Length > 1 ? "are" : "is")} missing: the header has {string.Join(", ", header)}."), 1);
            yield break;
        }

        while (true)
        {
            InputProblem? problem = null;
            RecordFields? fields = null;
            long line = 0;
            try
            {
                if (!csv.Read())
                {
                    yield break;
                }

                line = csv.LineNumber;
                fields = Fields(csv, header, options);
                var size = fields.Text is null ? 0 : Encoding.UTF8.GetByteCount(fields.Text);
                if (size > options.MaxBytes)
                {
                    problem = new InputProblem(file, line, fields.Id, $"the record has {size} bytes, at most {options.MaxBytes} are read: shorten the text or raise --max-bytes.");
                }
            }
            catch (CsvFormatException exception)
            {
                problem = new InputProblem(file, line, null, $"bad CSV: {exception.Message.Split('\n')[0].Trim()}");
            }

            yield return (problem is null ? fields : null, problem, line);
            if (fields is null)
            {
                yield break;
            }
        }
    }

    private static string[] Header(CsvReader csv)
    {
        try
        {
            return csv.Headers is { } names ? [.. names] : [];
        }
        catch (CsvFormatException)
        {
            return [];
        }
    }

    private static RecordFields Fields(CsvReader csv, string[] header, InputOptions options)
    {
        string? Cell(string name) => Array.IndexOf(header, name) is var index and >= 0 && index < csv.FieldCount ? csv.GetString(index) : null;

        var fields = new RecordFields { Id = Cell("id"), Question = Cell("question"), Prompt = Cell("prompt"), Level = Cell("level"), Text = Cell("text") };
        foreach (var name in options.Keep)
        {
            if (Cell(name) is { } value)
            {
                fields.Kept.Add(KeyValuePair.Create(name, "\"" + JsonEncodedText.Encode(value) + "\""));
            }
        }

        if (Cell("organization") is { Length: > 0 } organization)
        {
            var line = Encoding.UTF8.GetBytes("{\"organization\":" + organization + "}");
            if (JsonRecordReader.Read(line, options, fields) is not null)
            {
                fields.Organization = new OrganizationProfile { Name = organization };
            }
        }

        return fields;
    }
}

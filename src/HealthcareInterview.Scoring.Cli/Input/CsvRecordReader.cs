using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using CsvHelper;

namespace HealthcareInterview.Scoring.Cli.Input;

/// <summary>Reads CSV with a header line; columns are named as the JSON fields.</summary>
internal static class CsvRecordReader
{
    /// <summary>The fields of every row; a problem instead where the row can't be read.</summary>
    public static IEnumerable<(RecordFields? Fields, InputProblem? Problem, long Line)> Read(Stream stream, string file, InputOptions options)
    {
        // Told of a row when the block that holds it is read, which may be before its turn.
        var malformed = new Dictionary<long, CsvMalformedReason>();
        var csvOptions = new CsvReaderOptions
        {
            TrackLineNumbers = true,
            MissingField = CsvMissingFieldHandling.ReturnEmpty,
            MaxRecordSize = 64 * 1024 * 1024,
            OnMalformedRecord = record =>
            {
                // A quote inside a cell without quotes reads in one way only.
                if (record.Reason != CsvMalformedReason.StrayQuote)
                {
                    malformed[record.LineNumber] = record.Reason;
                }
            },
        };
        using var csv = CsvReader.Create(stream, csvOptions, leaveOpen: true);
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

        var any = false;
        while (true)
        {
            InputProblem? problem = null;
            RecordFields? fields = null;
            long line = 0;
            try
            {
                if (!csv.Read())
                {
                    break;
                }

                any = true;
                line = csv.LineNumber;
                fields = Fields(csv, header, options);
                var size = fields.Text is null ? 0 : Encoding.UTF8.GetByteCount(fields.Text);
                var wrong = malformed.Remove(line, out var reason) ? Said(reason)
                    : csv.FieldCount > header.Length ? $"the row has {csv.FieldCount} cells and the header {header.Length}: put a text that holds the separator into quotes."
                    : !IsUtf8(csv) ? "the row is not UTF-8: save the file as UTF-8."
                    : size > options.MaxBytes ? $"the record has {size} bytes, at most {options.MaxBytes} are read: shorten the text or raise --max-bytes."
                    : null;
                if (wrong is not null)
                {
                    problem = new InputProblem(file, line, fields.Id, wrong);
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

        if (!any)
        {
            yield return (null, new InputProblem(file, 1, null, "there is no row below the header: one row an answer is needed."), 1);
        }
    }

    private static string Said(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.UnterminatedQuote => "bad CSV: a quote that opens in this row is never closed, so that it swallows the rest of the file: close it, and double quotes inside a text.",
        CsvMalformedReason.TextAfterClosingQuote => "bad CSV: there is text behind a closing quote: double quotes inside a text.",
        _ => "bad CSV: the row can't be read.",
    };

    private static bool IsUtf8(CsvReader csv)
    {
        for (var i = 0; i < csv.FieldCount; i++)
        {
            if (!Utf8.IsValid(csv.GetRawSpan(i)))
            {
                return false;
            }
        }

        return true;
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

using System.Text;

namespace HealthcareInterview.Scoring.Cli.Input;

/// <summary>Reads the records of all inputs in order, one at a time. What can't be read is a record with its problem.</summary>
internal sealed class RecordSource(InputOptions options, InterviewScorer scorer, ToolConsole console)
{
    /// <summary>Bytes of all files, 0 where it is not known.</summary>
    public long TotalBytes => options.Files.Sum(file => File.Exists(file) ? new FileInfo(file).Length : 0);

    public IEnumerable<InputRecord> Read()
    {
        var checker = new RecordChecker(options, scorer);
        IReadOnlyList<string> files = options.Files.Count == 0 ? ["-"] : options.Files;
        foreach (var file in files)
        {
            var name = file == "-" ? "<stdin>" : file;
            var stream = Open(file, name, out var problem);
            if (stream is null)
            {
                yield return new InputRecord { Problem = problem };
                continue;
            }

            using (stream)
            {
                foreach (var record in Records(stream, file, name, checker))
                {
                    yield return record;
                }
            }
        }
    }

    private IEnumerable<InputRecord> Records(BufferedStream stream, string file, string name, RecordChecker checker) => Format(stream, file) switch
    {
        "csv" => Csv(stream, name, checker),
        "text" => Text(stream, file, name, checker),
        _ => Json(stream, name, checker),
    };

    private BufferedStream? Open(string file, string name, out InputProblem? problem)
    {
        problem = null;
        try
        {
            return new BufferedStream(file == "-" ? console.OpenInput() : new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1, FileOptions.SequentialScan), 64 * 1024);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            var reason = exception is FileNotFoundException or DirectoryNotFoundException ? "there is no such file"
                : Directory.Exists(file) ? "it is a folder, name the files in it" : exception.Message.TrimEnd('.');
            problem = new InputProblem(name, 0, null, $"the file can't be read: {reason}.");
            return null;
        }
    }

    private string Format(BufferedStream stream, string file)
    {
        if (options.Format is not null)
        {
            return options.Format;
        }

        switch (Path.GetExtension(file).ToLowerInvariant())
        {
            case ".jsonl" or ".json" or ".ndjson":
                return "jsonl";
            case ".csv":
                return "csv";
            case ".txt" or ".md":
                return "text";
            default:
                break;
        }

        // Standard input: told by its first character, where the stream can go back.
        return options.Question is not null && options.Level is not null ? "text" : "jsonl";
    }

    private IEnumerable<InputRecord> Json(BufferedStream stream, string name, RecordChecker checker)
    {
        using var lines = new LineReader(stream, options.MaxBytes);
        var any = false;
        while (lines.TryRead(out var line))
        {
            any = true;
            if (lines.TooLong)
            {
                yield return new InputRecord { Problem = new InputProblem(name, lines.Line, null, $"the record is larger than {options.MaxBytes} bytes: shorten the text or raise --max-bytes.") };
                continue;
            }

            if (line.Span.Trim(" \t"u8).IsEmpty)
            {
                continue;
            }

            var fields = new RecordFields();
            var wrong = JsonRecordReader.Read(line.Span, options, fields);
            yield return wrong is null ? checker.Check(fields, name, lines.Line) : new InputRecord { Problem = new InputProblem(name, lines.Line, fields.Id, wrong) };
        }

        if (!any)
        {
            yield return new InputRecord { Problem = new InputProblem(name, 1, null, "the file is empty: one JSON object a line is needed.") };
        }
    }

    private IEnumerable<InputRecord> Csv(BufferedStream stream, string name, RecordChecker checker)
    {
        foreach (var (fields, problem, line) in CsvRecordReader.Read(stream, name, options))
        {
            yield return problem is not null ? new InputRecord { Problem = problem } : checker.Check(fields!, name, line);
        }
    }

    private IEnumerable<InputRecord> Text(BufferedStream stream, string file, string name, RecordChecker checker)
    {
        using var reader = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: false));
        var text = reader.ReadToEnd();
        if (Encoding.UTF8.GetByteCount(text) > options.MaxBytes)
        {
            yield return new InputRecord { Problem = new InputProblem(name, 1, null, $"the text is larger than {options.MaxBytes} bytes: shorten it or raise --max-bytes.") };
            yield break;
        }

        if (text.Length == 0)
        {
            yield return new InputRecord { Problem = new InputProblem(name, 1, null, "the file is empty: an answer's text is needed.") };
            yield break;
        }

        yield return checker.Check(new RecordFields { Id = file == "-" ? "stdin" : Path.GetFileNameWithoutExtension(file), Text = text }, name, 1);
    }
}

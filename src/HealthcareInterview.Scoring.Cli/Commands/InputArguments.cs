using System.CommandLine;
using HealthcareInterview.Scoring.Cli.Input;

namespace HealthcareInterview.Scoring.Cli.Commands;

/// <summary>The options that say which answers a command reads.</summary>
internal sealed class InputArguments
{
    public Argument<string[]> Files { get; } = new("files") { Description = "JSONL, CSV or text files; - or none for standard input.", Arity = ArgumentArity.ZeroOrMore };

    public Option<string?> Format { get; } = new("--input-format") { Description = "jsonl, csv or text; told by the file's name where it is left out." };

    public Option<string?> Question { get; } = new("--question") { Description = "Question id or prompt for records that name none (and for plain text)." };

    public Option<string?> Level { get; } = new("--level") { Description = "entry, mid or senior for records that name none (and for plain text)." };

    public Option<int> MaxBytes { get; } = new("--max-bytes") { Description = "Greatest size of one record in bytes.", DefaultValueFactory = _ => 1024 * 1024 };

    public Option<string[]> Rubrics { get; } = new("--rubric") { Description = "Own rubric files or folders; one with the id of an embedded rubric stands in its place.", AllowMultipleArgumentsPerToken = true };

    public void AddTo(Command command)
    {
        command.Arguments.Add(Files);
        command.Options.Add(Format);
        command.Options.Add(Question);
        command.Options.Add(Level);
        command.Options.Add(MaxBytes);
        command.Options.Add(Rubrics);
        Format.AcceptOnlyFromAmong("jsonl", "csv", "text");
        Level.AcceptOnlyFromAmong("entry", "mid", "senior");
    }

    public InputOptions Read(ParseResult parsed, IReadOnlyList<string>? keep = null) => new()
    {
        Files = parsed.GetValue(Files) ?? [],
        Format = parsed.GetValue(Format),
        Question = parsed.GetValue(Question),
        Level = parsed.GetValue(Level),
        MaxBytes = parsed.GetValue(MaxBytes),
        Keep = keep ?? [],
    };

    public InterviewScorer Scorer(ParseResult parsed) => RubricFiles.Scorer(parsed.GetValue(Rubrics) ?? []);
}

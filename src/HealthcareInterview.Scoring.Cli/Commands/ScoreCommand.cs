using System.CommandLine;
using System.Text.Json;
using HealthcareInterview.Scoring.Cli.Input;
using HealthcareInterview.Scoring.Cli.Output;

namespace HealthcareInterview.Scoring.Cli.Commands;

/// <summary><c>hiscore score</c>.</summary>
internal static class ScoreCommand
{
    public static Command Create(ToolConsole console)
    {
        var input = new InputArguments();
        var output = new Option<string?>("--output", "-o") { Description = "File to write; standard output where it is left out." };
        var format = new Option<string?>("--format", "-f") { Description = "text, jsonl or csv; text on a terminal, else jsonl." };
        format.AcceptOnlyFromAmong("text", "jsonl", "csv");
        var jobs = new Option<int>("--jobs", "-j") { Description = "Workers; the number of processors where it is left out.", DefaultValueFactory = _ => Environment.ProcessorCount };
        var errors = new Option<string?>("--errors") { Description = "File for bad records as JSONL; standard error where it is left out." };
        var keep = new Option<string[]>("--keep") { Description = "Fields of the input to copy to the output: name,name", DefaultValueFactory = _ => [] };
        var command = new Command("score", "Scores answers. Example: hiscore score answers.jsonl --output scores.jsonl");
        input.AddTo(command);
        command.Options.Add(output);
        command.Options.Add(format);
        command.Options.Add(jobs);
        command.Options.Add(errors);
        command.Options.Add(keep);

        // On another thread, so that this one can watch for Ctrl-C meanwhile.
        command.SetAction((parsed, cancel) => Task.Run(() => Run(parsed, cancel), CancellationToken.None));
        return command;

        int Run(ParseResult parsed, CancellationToken cancel)
        {
            string[] kept = [.. (parsed.GetValue(keep) ?? []).SelectMany(names => names.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
            var options = input.Read(parsed, kept);
            var scorer = input.Scorer(parsed);
            var source = new RecordSource(options, scorer, console);
            IResultWriter writer = (parsed.GetValue(format) ?? (console.IsTerminal && parsed.GetValue(output) is null ? "text" : "jsonl")) switch
            {
                "text" => new TextWriterFormat(),
                "csv" => new CsvWriter(kept),
                _ => new JsonlWriter(),
            };
            using var file = parsed.GetValue(output) is { } path ? new FileStream(path, FileMode.Create, FileAccess.Write) : null;
            using var sink = parsed.GetValue(errors) is { } errorPath ? new FileStream(errorPath, FileMode.Create, FileAccess.Write) : null;
            var bad = 0L;
            var unread = false;
            using var progress = new ProgressLine(console);
            new ScorePipeline(scorer, writer, Math.Clamp(parsed.GetValue(jobs), 1, 256)).Run(
                source.Read(),
                file ?? console.OutputStream,
                problem =>
                {
                    bad++;
                    unread |= problem.IsFile;
                    Report(problem, sink);
                },
                progress.Show,
                cancel);
            if (cancel.IsCancellationRequested)
            {
                console.Error.WriteLine("hiscore: stopped; what was read until then is scored and written.");
            }

            return unread ? ExitCodes.Failure : cancel.IsCancellationRequested || bad > 0 ? ExitCodes.Findings : ExitCodes.Fine;
        }

        void Report(InputProblem problem, FileStream? sink)
        {
            if (sink is null)
            {
                console.Error.WriteLine(problem);
                return;
            }

            using (var json = new Utf8JsonWriter(sink, ScoreResultJson.WriterOptions))
            {
                problem.Write(json);
            }

            sink.Write("\n"u8);
        }
    }
}

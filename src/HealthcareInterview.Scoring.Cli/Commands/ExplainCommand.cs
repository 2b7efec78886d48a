using System.CommandLine;
using HealthcareInterview.Scoring.Cli.Input;
using HealthcareInterview.Scoring.Cli.Output;

namespace HealthcareInterview.Scoring.Cli.Commands;

/// <summary><c>hiscore explain</c>: one answer as a person wants it.</summary>
internal static class ExplainCommand
{
    public static Command Create(ToolConsole console)
    {
        var input = new InputArguments();
        var id = new Option<string?>("--id") { Description = "The record to explain; the first where it is left out." };
        var text = new Option<string?>("--text", "-t") { Description = "The answer's text, with --question and --level, instead of a file." };
        var color = new Option<string?>("--color") { Description = "auto, always or never." };
        color.AcceptOnlyFromAmong("auto", "always", "never");
        var command = new Command("explain", "Shows one answer with its evidence marked, grades, ledger and advice. Example: hiscore explain answers.jsonl --id a-17");
        input.AddTo(command);
        command.Options.Add(id);
        command.Options.Add(text);
        command.Options.Add(color);
        command.SetAction(parsed => Run(parsed));
        return command;

        int Run(ParseResult parsed)
        {
            var options = input.Read(parsed);
            var scorer = input.Scorer(parsed);
            var wanted = parsed.GetValue(id);
            var colored = parsed.GetValue(color) switch { "always" => true, "never" => false, _ => console.IsTerminal };
            var view = new ExplanationView(console.Out, colored);
            if (parsed.GetValue(text) is { } given)
            {
                var record = new RecordChecker(options, scorer).Check(new RecordFields { Id = "text", Text = given }, "--text", 1);
                if (record.Answer is null)
                {
                    throw new UsageException(record.Problem!.Reason);
                }

                view.Show(record.Answer, scorer.Score(record.Answer));
                return ExitCodes.Fine;
            }

            foreach (var record in new RecordSource(options, scorer, console).Read())
            {
                if (record.Problem is { } problem && (wanted is null || problem.Id == wanted))
                {
                    console.Error.WriteLine(problem);
                    return ExitCodes.Findings;
                }

                if (record.Answer is { } answer && (wanted is null || answer.Id == wanted))
                {
                    view.Show(answer, scorer.Score(answer));
                    return ExitCodes.Fine;
                }
            }

            console.Error.WriteLine(wanted is null ? "hiscore: there is no record to explain." : $"hiscore: there is no record '{wanted}'.");
            return ExitCodes.Findings;
        }
    }
}

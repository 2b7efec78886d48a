using System.CommandLine;
using System.Text;
using HealthcareInterview.Scoring.Cli.Output;

namespace HealthcareInterview.Scoring.Cli.Commands;

/// <summary><c>hiscore practice</c>: question by question in the terminal.</summary>
internal static class PracticeCommand
{
    public static Command Create(ToolConsole console)
    {
        var question = new Option<string?>("--question") { Description = "One question only: its id or prompt." };
        var level = new Option<string>("--level") { Description = "entry, mid or senior.", DefaultValueFactory = _ => "mid" };
        level.AcceptOnlyFromAmong("entry", "mid", "senior");
        var command = new Command("practice", "Asks a question, reads an answer (an empty line ends it), shows how it did and what to try.") { question, level };
        command.SetAction(parsed => Run(parsed.GetValue(question), parsed.GetValue(level)!));
        return command;

        int Run(string? wanted, string levelName)
        {
            var scorer = InterviewScorer.Default;
            _ = LevelNames.TryParse(levelName, out var chosen);
            string[] ids;
            if (wanted is null)
            {
                ids = [.. scorer.Questions];
            }
            else
            {
                ids = [scorer.FindQuestion(wanted) ?? throw new UsageException($"unknown question '{wanted}': known are {string.Join(", ", scorer.Questions)}.")];
            }

            console.Out.WriteLine("Practice feedback from what you say: no judgement of clinical correctness, no hiring decision.");
            console.Out.WriteLine("Nothing you type is kept. An empty line ends an answer, Ctrl-D ends the practice.");
            var view = new ExplanationView(console.Out, console.IsTerminal);
            foreach (var id in ids)
            {
                var rubric = scorer.ScorerOf(id).Compiled.Rubric;
                console.Out.WriteLine();
                console.Out.WriteLine($"\u201C{rubric.Prompts[0]}\u201D");
                if (!ReadAnswer(out var text))
                {
                    break;
                }

                if (text.Length == 0)
                {
                    continue; // an empty answer goes on to the next question
                }

                var answer = new InterviewAnswer { Id = "answer", Question = id, Level = chosen, Text = text };
                view.Show(answer, scorer.Score(answer));
            }

            return ExitCodes.Fine;
        }

        bool ReadAnswer(out string text)
        {
            var lines = new StringBuilder();
            var any = false;
            while (true)
            {
                console.Out.Write(console.IsTerminal ? "> " : string.Empty);
                var line = console.In.ReadLine();
                if (line is null)
                {
                    text = lines.ToString().Trim();
                    return any;
                }

                any = true;
                if (line.Length == 0)
                {
                    text = lines.ToString().Trim();
                    return true;
                }

                lines.Append(line).Append('\n');
            }
        }
    }
}

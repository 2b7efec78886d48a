using System.CommandLine;
using System.Diagnostics;
using HealthcareInterview.Scoring.Cli.Input;
using HealthcareInterview.Scoring.Cli.Output;
using HealthcareInterview.Scoring.Evaluation.Stress;
using HealthcareInterview.Scoring.Rubrics;

namespace HealthcareInterview.Scoring.Cli.Commands;

/// <summary><c>hiscore stress</c>: how far a rubric can be gamed.</summary>
internal static class StressCommand
{
    public static Command Create(ToolConsole console)
    {
        var target = new Argument<string>("target") { Description = "A corpus of answers (JSONL or CSV), an id of an embedded rubric, or a rubric file." };
        var rubrics = new Option<string[]>("--rubric") { Description = "Own rubric files or folders.", AllowMultipleArgumentsPerToken = true };
        var invariance = new Option<bool>("--invariance") { Description = "Changes of form that should move no score (transcripts, spelling, names) instead of attacks." };
        var atMost = new Option<double?>("--at-most") { Description = "Exit code 1 where more than this percentage survives an attack, or anything gains where nothing may; with --invariance where more answers lose a mark." };
        var show = new Option<int>("--show") { Description = "Lists this many survivors of every attack with the words that did it." };
        var format = new Option<string>("--format", "-f") { Description = "text or json.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("stress", "Tells how far a rubric can be gamed: ten attacks on answers, or changes of form that should change nothing. Example: hiscore stress advocacy --at-most 2")
        {
            target, rubrics, invariance, atMost, show, format,
        };
        command.SetAction(parsed =>
        {
            var (scorer, answers) = Answers(parsed.GetValue(target)!, parsed.GetValue(rubrics) ?? [], console);
            var view = new StressView(console.Out, parsed.GetValue(format) == "json", parsed.GetValue(show));
            var limit = parsed.GetValue(atMost);
            if (parsed.GetValue(invariance))
            {
                InterviewAnswer[] good = [.. answers.Where(answer => scorer.Score(answer).Mark >= 4)];
                InvarianceResult[] forms = [.. Invariances.All.Select(form => InvarianceResult.Of(scorer, good, form))];
                view.Show(forms);
                return limit is not null && forms.Any(form => form.MarkLost > limit) ? ExitCodes.Findings : ExitCodes.Fine;
            }

            AttackResult[] attacks = [.. Attacks.For(scorer).Select(attack => StressTest.Run(scorer, answers, attack, Stopwatch.GetTimestamp))];
            view.Show(attacks);
            return limit is not null && attacks.Any(attack => attack.IsOver(limit.Value)) ? ExitCodes.Findings : ExitCodes.Fine;
        });
        return command;
    }

    /// <summary>The corpus' answers; or for a rubric, the strong answers that ship for its question and answers made of all that its rules accept.</summary>
    private static (InterviewScorer Scorer, IReadOnlyList<InterviewAnswer> Answers) Answers(string target, string[] rubrics, ToolConsole console)
    {
        if (BuiltInRubrics.Ids.Contains(target, StringComparer.Ordinal))
        {
            var known = RubricFiles.Scorer(rubrics);
            return (known, StressAnswers.For(known.Rubrics.First(rubric => rubric.Id == target)));
        }

        if (Path.GetExtension(target) is ".yaml" or ".yml")
        {
            var own = RubricFiles.Scorer([.. rubrics, target]);
            var id = RubricReader.ReadFile(target).Rubric!.Id;
            return (own, StressAnswers.For(own.Rubrics.First(rubric => rubric.Id == id)));
        }

        var scorer = RubricFiles.Scorer(rubrics);
        var answers = new List<InterviewAnswer>();
        foreach (var record in new RecordSource(new InputOptions { Files = [target], Keep = [] }, scorer, console).Read())
        {
            if (record.Problem is { IsFile: true } missing)
            {
                throw new UsageException(missing + $" Embedded rubrics: {string.Join(", ", BuiltInRubrics.Ids)}.");
            }

            if (record.Problem is { } problem)
            {
                console.Error.WriteLine(problem);
            }
            else
            {
                answers.Add(record.Answer!);
            }
        }

        return (scorer, answers);
    }
}

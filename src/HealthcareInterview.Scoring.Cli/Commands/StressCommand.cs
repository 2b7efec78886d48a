using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using HealthcareInterview.Scoring.Cli.Input;
using HealthcareInterview.Scoring.Evaluation.Stress;
using HealthcareInterview.Scoring.Rubrics;

namespace HealthcareInterview.Scoring.Cli.Commands;

/// <summary><c>hiscore stress</c>.</summary>
internal static class StressCommand
{
    public static Command Create(ToolConsole console)
    {
        var target = new Argument<string>("target") { Description = "A corpus of answers (JSONL or CSV), an id of an embedded rubric, or a rubric file." };
        var rubrics = new Option<string[]>("--rubric") { Description = "Own rubric files or folders.", AllowMultipleArgumentsPerToken = true };
        var atMost = new Option<double?>("--at-most") { Description = "Exit code 1 where an attack's survivors are above this percentage, or anything gains." };
        var show = new Option<int>("--show") { Description = "Lists this many survivors of every attack with the words that did it." };
        var json = new Option<string>("--format", "-f") { Description = "text or json.", DefaultValueFactory = _ => "text" };
        json.AcceptOnlyFromAmong("text", "json");
        var command = new Command("stress", "Tells how far a rubric can be gamed: ten attacks on answers, and changes of form that should change nothing. Example: hiscore stress advocacy") { target, rubrics, atMost, show, json };
        command.SetAction(parsed =>
        {
            var (scorer, answers) = Answers(parsed.GetValue(target)!, parsed.GetValue(rubrics) ?? [], console);
            AttackResult[] attacks = [.. Attacks.All.Select(attack => StressTest.Run(scorer, answers, attack)), StressTest.Run(scorer, answers, OtherQuestion(scorer))];
            InterviewAnswer[] strong = [.. answers.Where(answer => scorer.Score(answer).Mark >= 4)];
            InvarianceResult[] forms = [.. Invariance.All.Select(form => InvarianceResult.Of(scorer, strong, form))];
            if (parsed.GetValue(json) == "json")
            {
                console.Out.WriteLine(Json(attacks, forms).ToJsonString().ReplaceLineEndings("\n"));
            }
            else
            {
                Write(console.Out, attacks, forms);
                foreach (var attack in attacks.Where(attack => parsed.GetValue(show) > 0 && attack.Examples.Count > 0))
                {
                    console.Out.WriteLine($"\n{attack.Attack.Name}");
                    foreach (var example in attack.Examples.Take(parsed.GetValue(show)))
                    {
                        console.Out.WriteLine("  " + example.ReplaceLineEndings(" "));
                    }
                }
            }

            return parsed.GetValue(atMost) is { } limit && attacks.Any(attack => attack.Percent > limit || (attack.Attack.Kind == AttackKind.NothingGained && attack.Gains > 0)) ? ExitCodes.Findings : ExitCodes.Fine;
        });
        return command;
    }

    /// <summary>The corpus' answers, or answers made of a rubric's own examples: all that its rules accept, element by element.</summary>
    private static (InterviewScorer Scorer, IReadOnlyList<InterviewAnswer> Answers) Answers(string target, string[] rubrics, ToolConsole console)
    {
        if (BuiltInRubrics.Ids.Contains(target, StringComparer.Ordinal))
        {
            return (RubricFiles.Scorer(rubrics), Examples(BuiltInRubrics.Get(target)));
        }

        if (Path.GetExtension(target) is ".yaml" or ".yml")
        {
            var own = RubricFiles.Scorer([.. rubrics, target]);
            var id = RubricReader.ReadFile(target).Rubric!.Id;
            return (own, Examples(own.Rubrics.First(rubric => rubric.Id == id)));
        }

        var scorer = RubricFiles.Scorer(rubrics);
        var answers = new List<InterviewAnswer>();
        foreach (var record in new RecordSource(new InputOptions { Files = [target], Keep = [] }, scorer, console).Read())
        {
            if (record.Problem is { IsFile: true } missing)
            {
                throw new UsageException(missing.ToString());
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

    private static InterviewAnswer[] Examples(Rubric rubric) =>
    [
        .. Enumerable.Range(0, 3).Select(i => new InterviewAnswer
        {
            Id = rubric.Id,
            Question = rubric.Id,
            Level = (ExperienceLevel)i,
            Text = string.Join(' ', rubric.Elements.SelectMany(element => element.Rules.Where(rule => !rule.Shared).Select(rule => rule.Accept[i % rule.Accept.Count].Text)).Distinct(StringComparer.Ordinal)),
        }),
    ];

    /// <summary>An answer given to every other question.</summary>
    private static Attack OtherQuestion(InterviewScorer scorer) => new(
        "answer to another question",
        AttackKind.NothingStrong,
        (answer, rubric) => scorer.Questions.Where(question => question != rubric.Id).Take(1).Select(question => answer with { Question = question, Organization = null }));

    private static void Write(TextWriter text, AttackResult[] attacks, InvarianceResult[] forms)
    {
        text.WriteLine($"{"attack",-32}{"texts",7}{"targets",9}{"survive",9}{"percent",9}{"gain",6}  most often");
        foreach (var attack in attacks)
        {
            var most = string.Join(", ", attack.ByElement.Take(3).Select(pair => $"{pair.Key} {pair.Value}"));
            text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{attack.Attack.Name,-32}{attack.Answers,7}{attack.Targets,9}{attack.Survivors,9}{attack.Percent,9:F1}{attack.Gains,6}  {most}").TrimEnd());
        }

        text.WriteLine();
        text.WriteLine($"{"change of form (marks 4 and 5)",-52}{"answers",8}{"points",8}{"kept %",8}");
        foreach (var form in forms)
        {
            text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{form.Invariance.Name,-52}{form.Answers,8}{form.MeanChange,8:F1}{form.Kept,8:F1}"));
        }
    }

    private static JsonObject Json(AttackResult[] attacks, InvarianceResult[] forms) => new()
    {
        ["attacks"] = new JsonArray([.. attacks.Select(attack => (JsonNode)new JsonObject
        {
            ["name"] = attack.Attack.Name, ["texts"] = attack.Answers, ["targets"] = attack.Targets, ["survivors"] = attack.Survivors, ["percent"] = attack.Percent, ["gains"] = attack.Gains,
            ["byElement"] = new JsonObject(attack.ByElement.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value))),
        })]),
        ["forms"] = new JsonArray([.. forms.Select(form => (JsonNode)new JsonObject { ["name"] = form.Invariance.Name, ["answers"] = form.Answers, ["meanChange"] = form.MeanChange, ["kept"] = form.Kept })]),
    };
}

using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using HealthcareInterview.Scoring.Cli.Input;
using HealthcareInterview.Scoring.Cli.Output;
using HealthcareInterview.Scoring.Evaluation;
using HealthcareInterview.Scoring.Evaluation.Gates;
using HealthcareInterview.Scoring.Evaluation.Reports;

namespace HealthcareInterview.Scoring.Cli.Commands;

/// <summary><c>hiscore evaluate</c>.</summary>
internal static class EvaluateCommand
{
    private const int ReportedDisagreements = 10;
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = ScoreResultJson.WriterOptions.Encoder };

    public static Command Create(ToolConsole console)
    {
        var files = new Argument<string[]>("gold") { Description = "Gold corpora (JSONL or CSV).", Arity = ArgumentArity.OneOrMore };
        var rubrics = new Option<string[]>("--rubric") { Description = "Own rubric files or folders.", AllowMultipleArgumentsPerToken = true };
        var by = new Option<string[]>("--by") { Description = "Fields to split by: level,question,…", DefaultValueFactory = _ => [] };
        var format = new Option<string>("--format", "-f") { Description = "text or json.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var output = new Option<string?>("--output", "-o") { Description = "File to write." };
        var question = new Option<string?>("--question") { Description = "One question only." };
        var bootstrap = new Option<int>("--bootstrap") { Description = "Resamples for the intervals; 0 for none.", DefaultValueFactory = _ => 1000 };
        var seed = new Option<ulong>("--seed") { Description = "Seed of the resampling.", DefaultValueFactory = _ => 1 };
        var jobs = new Option<int>("--jobs", "-j") { Description = "Workers.", DefaultValueFactory = _ => Environment.ProcessorCount };
        var misses = new Option<string?>("--misses") { Description = "Lists every answer whose grade of this element (or red flag) differs from the gold. For data you learn from, not for data you measure on." };
        var gate = new Option<string?>("--gate") { Description = "A file of least values and allowed drops; exit code 1 where one is missed." };
        var update = new Option<bool>("--update-baseline") { Description = "Writes today's figures as the gate's baseline." };
        var disagreements = new Option<int>("--disagreements") { Description = "Shows so many of the worst disagreements with their evidence." };
        var report = new Option<string?>("--report") { Description = "File for a report of one page that needs no network." };
        var command = new Command("evaluate", "Measures agreement with human raters. Example: hiscore evaluate gold.jsonl --by level")
        {
            files, rubrics, by, format, output, question, bootstrap, seed, jobs, misses, gate, update, disagreements, report,
        };
        command.SetAction(parsed =>
        {
            var scorer = RubricFiles.Scorer(parsed.GetValue(rubrics) ?? []);
            var asked = parsed.GetValue(question);
            var limits = parsed.GetValue(gate) is { } gateFile ? ReadGate(gateFile) : null;
            if (limits is null && parsed.GetValue(update))
            {
                throw new UsageException("--update-baseline needs --gate FILE, which names the baseline.");
            }

            var options = new EvaluationOptions
            {
                By = [.. (limits?.By ?? []).Concat((parsed.GetValue(by) ?? []).SelectMany(names => names.Split(',', StringSplitOptions.RemoveEmptyEntries))).Distinct(StringComparer.Ordinal)],
                Bootstrap = parsed.GetValue(bootstrap),
                Seed = parsed.GetValue(seed),
                Jobs = parsed.GetValue(jobs),
                Question = asked is null ? null : scorer.FindQuestion(asked) ?? throw new UsageException($"unknown question '{asked}': known are {string.Join(", ", scorer.Questions)}."),
            };
            foreach (var file in parsed.GetValue(files)!.Where(file => !File.Exists(file)))
            {
                throw new UsageException($"there is no file {file}.");
            }

            var run = new EvaluationRun(scorer, options, file => Path.GetExtension(file).Equals(".csv", StringComparison.OrdinalIgnoreCase)
                ? new GoldCsvReader(file, scorer.Rubrics.SelectMany(rubric => rubric.Elements).Select(element => element.Id))
                : new StreamReader(file));
            if (parsed.GetValue(misses) is { } element)
            {
                MissList.Write(console.Out, run.Results(parsed.GetValue(files)!), element);
                return ExitCodes.Fine;
            }

            JsonObject document;
            using (var progress = new ProgressLine(console))
            {
                document = run.Evaluate(parsed.GetValue(files)!, progress.Show);
            }

            foreach (var problem in run.Problems)
            {
                console.Error.WriteLine(problem);
            }

            var findings = limits is null ? [] : Gate(limits, document, parsed.GetValue(update));
            foreach (var finding in findings)
            {
                console.Error.WriteLine(finding);
            }

            var shown = parsed.GetValue(disagreements);
            var page = parsed.GetValue(report);
            Disagreement[] worst = shown > 0 || page is not null ? [.. Disagreement.Worst(run.Results(parsed.GetValue(files)!), shown > 0 ? shown : ReportedDisagreements)] : [];
            if (shown > 0)
            {
                document["disagreements"] = new JsonArray([.. worst.Select(item => (JsonNode)item.ToJson())]);
            }

            if (page is not null)
            {
                File.WriteAllText(page, HtmlReport.Build(GateCheck.AsRead(document), worst));
            }

            using var target = parsed.GetValue(output) is { } path ? new StreamWriter(path) { NewLine = "\n" } : null;
            var text = target ?? console.Out;
            if (parsed.GetValue(format) == "json")
            {
                text.WriteLine(document.ToJsonString(Indented).ReplaceLineEndings("\n"));
            }
            else
            {
                EvaluationText.Write(text, document);
            }

            return run.Problems.Count + findings.Count > 0 ? ExitCodes.Findings : ExitCodes.Fine;
        });
        return command;
    }

    private static GateFile ReadGate(string file)
    {
        try
        {
            return GateFile.Read(file);
        }
        catch (Exception exception) when (exception is FormatException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException(exception.Message, exception);
        }
    }

    private static IReadOnlyList<GateFinding> Gate(GateFile gate, JsonObject document, bool update)
    {
        try
        {
            if (update)
            {
                GateCheck.UpdateBaseline(gate, document);
            }

            var findings = GateCheck.Check(gate, document);
            document["gate"] = new JsonObject
            {
                ["passed"] = findings.Count == 0,
                ["findings"] = new JsonArray([.. findings.Select(finding => (JsonNode)new JsonObject { ["metric"] = finding.Metric, ["value"] = finding.Value, ["wanted"] = finding.Limit, ["rules"] = new JsonArray([.. finding.Rules.Select(rule => (JsonNode)rule)]) })]),
            };
            return findings;
        }
        catch (FormatException exception)
        {
            throw new UsageException(exception.Message, exception);
        }
    }
}

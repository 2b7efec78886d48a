using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using HealthcareInterview.Scoring.Cli.Input;
using HealthcareInterview.Scoring.Evaluation.Agreement;

namespace HealthcareInterview.Scoring.Cli.Commands;

/// <summary><c>hiscore agree</c>.</summary>
internal static class AgreeCommand
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static Command Create(ToolConsole console)
    {
        var file = new Argument<string>("scores") { Description = "A CSV file with a header line." };
        var human = new Option<string>("--human") { Description = "Column of the human rating.", Required = true };
        var system = new Option<string>("--system") { Description = "Column of the system's score.", Required = true };
        var second = new Option<string[]>("--second") { Description = "Columns of further human ratings: h2,h3,…", DefaultValueFactory = _ => [] };
        var scale = new Option<string>("--scale") { Description = "The ratings' scale, such as 1..6.", Required = true };
        var by = new Option<string[]>("--by") { Description = "Columns to split by.", DefaultValueFactory = _ => [] };
        var least = new Option<int>("--least") { Description = "Least answers of a subgroup that is reported.", DefaultValueFactory = _ => 2 };
        var candidate = new Option<string?>("--candidate") { Description = "Column of the candidate: the bootstrap resamples candidates." };
        var words = new Option<string?>("--words") { Description = "Column of the number of words, for the correlation given length." };
        var bootstrap = new Option<int>("--bootstrap") { Description = "Resamples for the intervals; 0 for none.", DefaultValueFactory = _ => 1000 };
        var seed = new Option<ulong>("--seed") { Description = "Seed of the resampling.", DefaultValueFactory = _ => 1 };
        var format = new Option<string>("--format", "-f") { Description = "text or json.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var output = new Option<string?>("--output", "-o") { Description = "File to write." };
        var command = new Command("agree", "Agreement statistics for scores of any origin. Example: hiscore agree scores.csv --human h1 --system s --second h2 --scale 1..6")
        {
            file, human, system, second, scale, by, least, candidate, words, bootstrap, seed, format, output,
        };
        command.SetAction(parsed =>
        {
            if (!Scale.TryParse(parsed.GetValue(scale), out var ends))
            {
                throw new UsageException($"the scale '{parsed.GetValue(scale)}' is not like 1..6.");
            }

            var path = parsed.GetValue(file)!;
            if (!File.Exists(path))
            {
                throw new UsageException($"there is no file {path}.");
            }

            string[] fields = Names(parsed.GetValue(by));
            var problems = 0;
            var table = new ScoreTable(parsed.GetValue(human)!, parsed.GetValue(system)!, Names(parsed.GetValue(second)), fields, parsed.GetValue(candidate), parsed.GetValue(words));
            var items = table.Read(path, problem =>
            {
                problems++;
                console.Error.WriteLine(problem);
            });
            var report = AgreementReport.Build(items, new AgreementOptions { Scale = ends, By = fields, LeastGroup = parsed.GetValue(least), Bootstrap = parsed.GetValue(bootstrap), Seed = parsed.GetValue(seed) });
            using var target = parsed.GetValue(output) is { } name ? new StreamWriter(name) { NewLine = "\n" } : null;
            if (parsed.GetValue(format) == "json")
            {
                (target ?? console.Out).WriteLine(report.ToJsonString(Indented).ReplaceLineEndings("\n"));
            }
            else
            {
                Write(target ?? console.Out, report);
            }

            return problems > 0 ? ExitCodes.Findings : ExitCodes.Fine;
        });
        return command;
    }

    private static string[] Names(string[]? given) => [.. (given ?? []).SelectMany(names => names.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    private static void Write(TextWriter text, JsonObject report)
    {
        text.WriteLine($"{report["n"]} answers, {report["method"]!["leftOut"]} left out");
        text.WriteLine();
        string[] names = ["qwk", "linearKappa", "kappa", "alpha", "pearson", "spearman", "exact", "adjacent", "smd", "rmse"];
        text.WriteLine($"{string.Empty,-12}{string.Concat(names.Select(name => $"{name,13}"))}");
        foreach (var (version, figures) in (JsonObject)report["versions"]!)
        {
            text.WriteLine($"{version,-12}{string.Concat(names.Select(name => $"{Text(figures![name]),13}"))}");
        }

        text.WriteLine($"{"humans",-12}{string.Concat(names.Select(name => $"{Text(report["humans"]![name]),13}"))}");
        text.WriteLine();
        var score = report["trueScore"]!;
        text.WriteLine($"true score: PRMSE {Text(score["prmse"])}, variance of errors {Text(score["varianceErrors"])}; {score["multiple"]} rated more than once");
        text.WriteLine($"disattenuated correlation {Text(report["disattenuated"]!["raw"]!["value"])}");
        foreach (var (field, groups) in (JsonObject)report["by"]!)
        {
            text.WriteLine();
            text.WriteLine($"{field,-24}{"n",6}{"qwk",8}{"pearson",9}{"dsm",8}");
            foreach (var (group, figures) in (JsonObject)groups!)
            {
                var rounded = figures!["versions"]?["trimRound"];
                text.WriteLine(rounded is null ? $"{group,-24}{figures["n"],6}  too few" : $"{group,-24}{figures["n"],6}{Text(rounded["qwk"]),8}{Text(rounded["pearson"]),9}{Text(rounded["dsm"]),8}");
            }
        }
    }

    private static string Text(JsonNode? node)
    {
        var number = node is JsonObject item ? item["value"] : node;
        return number is null ? "-" : number.GetValue<double>().ToString("0.000", CultureInfo.InvariantCulture);
    }
}

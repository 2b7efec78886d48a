using System.CommandLine;
using System.Globalization;
using System.Text;
using HealthcareInterview.Scoring.Evaluation.Corpus;
using HealthcareInterview.Scoring.Evaluation.Tuning;
using HealthcareInterview.Scoring.Rubrics;

namespace HealthcareInterview.Scoring.Cli.Commands;

/// <summary><c>hiscore tune</c>.</summary>
internal static class TuneCommand
{
    public static Command Create(ToolConsole console)
    {
        var files = new Argument<string[]>("gold") { Description = "Gold corpora (JSONL).", Arity = ArgumentArity.OneOrMore };
        var rubric = new Option<string>("--rubric") { Description = "The rubric file to tune.", Required = true };
        var output = new Option<string>("--output", "-o") { Description = "File for the tuned rubric.", Required = true };
        var prior = new Option<double>("--prior") { Description = "How firmly weights stay near the author's.", DefaultValueFactory = _ => 1 };
        var fit = new Option<string[]>("--fit") { Description = "What to fit: weights, thresholds, marks; by default all.", AllowMultipleArgumentsPerToken = true };
        fit.AcceptOnlyFromAmong("weights", "thresholds", "marks");
        var force = new Option<bool>("--force") { Description = "Write also a rubric that is worse in cross-validation." };
        var command = new Command("tune", "Fits a rubric's numbers to gold answers and changes nothing else in its text.") { files, rubric, output, prior, fit, force };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(rubric)!;
            var read = RubricReader.ReadFile(path);
            var tuned = read.Rubric ?? throw new UsageException($"the rubric {path} is not valid:\n" + string.Join('\n', read.Diagnostics));
            var scorer = InterviewScorer.FromRubrics([tuned]);
            var records = new List<GoldRecord>();
            foreach (var file in parsed.GetValue(files)!)
            {
                using var text = new StreamReader(file, new UTF8Encoding(false));
                records.AddRange(new GoldReader(scorer, _ => { }).Read(text, file));
            }

            var result = RubricTuner.Tune(tuned, records, parsed.GetValue(prior), Parts(parsed.GetValue(fit) ?? []));
            Line("current", result.Current);
            Line("equal weights", result.Equal);
            Line("cross-validated", result.CrossValidated);
            Line("  by the other loss", result.OtherLoss);
            Line("tuned, on its data", result.Tuned);
            console.Out.WriteLine($"fitted by           {(result.Loss == TuningLoss.Ordinal ? "ordinal loss" : "non-negative least squares")}");
            if (!result.IsBetter && !parsed.GetValue(force))
            {
                console.Error.WriteLine("hiscore: tuning does not help in cross-validation; nothing is written (--force writes it all the same).");
                return ExitCodes.Findings;
            }

            File.WriteAllText(parsed.GetValue(output)!, result.Text);
            return ExitCodes.Fine;
        });
        return command;

        static TuningParts Parts(string[] names) => names.Length == 0
            ? TuningParts.All
            : names.Aggregate(TuningParts.None, (parts, name) => parts | Enum.Parse<TuningParts>(name, ignoreCase: true));

        void Line(string name, TuningAgreement agreement) =>
            console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-20} elements {agreement.Elements,7:0.000}  mark {agreement.Mark,7:0.000}"));
    }
}

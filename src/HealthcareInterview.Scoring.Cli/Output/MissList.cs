using HealthcareInterview.Scoring.Evaluation.Corpus;

namespace HealthcareInterview.Scoring.Cli.Output;

/// <summary>Where grades differ from the gold, with the raters' quotes and our evidence: for rule authors.</summary>
internal static class MissList
{
    public static void Write(TextWriter output, IEnumerable<(GoldRecord Record, ScoreResult Result)> results, string name)
    {
        foreach (var (record, result) in results)
        {
            var element = result.Elements.FirstOrDefault(item => item.Id == name);
            if (element is null)
            {
                Flag(output, record, result, name);
                continue;
            }

            if (!record.Gold.Elements.TryGetValue(name, out var gold) || gold == element.Grade)
            {
                continue;
            }

            output.WriteLine($"{record.Answer.Id} ({LevelNames.Of(record.Answer.Level)}) gold {gold}, ours {element.Grade} (strength {element.Strength:0.##})");
            foreach (var quote in record.Quotes.GetValueOrDefault(name, []))
            {
                output.WriteLine($"    gold: {quote}");
            }

            foreach (var evidence in element.Evidence)
            {
                output.WriteLine($"    + {evidence.Rule} ({evidence.Weight:0.##}): {evidence.Text.ReplaceLineEndings(" ")}");
            }

            foreach (var rejected in element.Rejected)
            {
                output.WriteLine($"    - {rejected.Rule}: {rejected.Text.ReplaceLineEndings(" ")} [{rejected.Reason} {rejected.Because}]");
            }
        }
    }

    private static void Flag(TextWriter output, GoldRecord record, ScoreResult result, string name)
    {
        var ours = result.RedFlags.FirstOrDefault(flag => flag.Id == name);
        if (record.Gold.RedFlags.Contains(name, StringComparer.Ordinal) == ours is not null)
        {
            return;
        }

        output.WriteLine($"{record.Answer.Id} {(ours is null ? "missed" : "wrong")}");
        foreach (var quote in record.Quotes.GetValueOrDefault(name, []))
        {
            output.WriteLine($"    gold: {quote}");
        }

        foreach (var evidence in ours?.Evidence ?? [])
        {
            output.WriteLine($"    + {evidence.Rule}: {evidence.Text.ReplaceLineEndings(" ")}");
        }
    }
}

using System.Text.Json;
using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Tests.House;
using Xunit;

namespace HealthcareInterview.Scoring.Tests.Analysis.Context;

/// <summary>Measures the analysis on other people's annotated sentences; skipped where they are absent.</summary>
public sealed class ReferenceTests(ITestOutputHelper output)
{
    private static readonly string Folder = Path.Combine(RepositoryRoot.Shared, "reference");

    [Fact]
    public void Who_OnEwtVerbs_IsAsGoodAsMeasured()
    {
        int iHit = 0, iSaid = 0, iGold = 0, weHit = 0, weSaid = 0, weGold = 0, passive = 0, passiveMine = 0;
        foreach (var row in Rows("context", "ewt_verbs_dev.jsonl"))
        {
            var answer = AnswerAnalyzer.Analyze(row.GetProperty("sentence").GetString()!, Vocabulary.Shipped);
            if (At(answer, row.GetProperty("start").GetInt32()) is not { } token)
            {
                continue;
            }

            var gold = row.GetProperty("actor").GetString()!;
            if (gold == "None")
            {
                continue; // an infinitive or gerund, to which the gold trees give no subject
            }

            iGold += gold == "I" ? 1 : 0;
            weGold += gold == "We" ? 1 : 0;
            iSaid += token.Who == Actor.I ? 1 : 0;
            weSaid += token.Who == Actor.We ? 1 : 0;
            iHit += token.Who == Actor.I && gold == "I" ? 1 : 0;
            weHit += token.Who == Actor.We && gold == "We" ? 1 : 0;
            passive += gold == "PassiveNoAgent" ? 1 : 0;
            passiveMine += gold == "PassiveNoAgent" && token.Who is Actor.I or Actor.We && gold == "PassiveNoAgent" ? 1 : 0;
            if ((token.Who == Actor.I) != (gold == "I") || (token.Who == Actor.We) != (gold == "We"))
            {
                output.WriteLine($"{gold}/{token.Who} [{row.GetProperty("verb").GetString()}] {row.GetProperty("sentence").GetString()}");
            }
        }

        var figures = $"I precision {(double)iHit / iSaid:F3} recall {(double)iHit / iGold:F3}; we {(double)weHit / weSaid:F3} {(double)weHit / weGold:F3}; passives as I or we {passiveMine} of {passive}";
        output.WriteLine(figures);

        // Aimed at: precision .95, passives 2 %. The gold gives "X and I" to X, which is "we" here.
        Assert.True(iHit >= 0.91 * iSaid && iHit >= 0.93 * iGold && weHit >= 0.91 * weSaid && weHit >= 0.93 * weGold && passiveMine <= 0.03 * passive, figures);
    }

    [Fact]
    public void Polarity_OnNegExSentences_IsAsGoodAsMeasured()
    {
        int hit = 0, negated = 0, clear = 0, affirmed = 0;
        foreach (var row in Rows("context", "negex_context_even.jsonl"))
        {
            if (!row.TryGetProperty("start", out var from))
            {
                continue; // the concept is not in the sentence
            }

            var answer = AnswerAnalyzer.Analyze(row.GetProperty("sentence").GetString()!, Vocabulary.Shipped);
            var said = false;
            var start = from.GetInt32();
            var end = row.GetProperty("end").GetInt32();
            foreach (var token in answer.Tokens)
            {
                said |= token.Start < end && token.Start + token.Length > start && token.Polarity == Polarity.Negated;
            }

            var gold = row.GetProperty("label").GetString() == "Negated";
            negated += gold ? 1 : 0;
            affirmed += gold ? 0 : 1;
            hit += gold && said ? 1 : 0;
            clear += !gold && !said ? 1 : 0;
            if (gold != said)
            {
                output.WriteLine($"{(gold ? "missed" : "false")} [{row.GetProperty("sentence").GetString()![start..end]}] {row.GetProperty("sentence").GetString()}");
            }
        }

        var figures = $"recall {(double)hit / negated:F3} of {negated}, specificity {(double)clear / affirmed:F3} of {affirmed}";
        output.WriteLine(figures);
        Assert.True(hit >= 0.90 * negated && clear >= 0.95 * affirmed, figures);
    }

    [Fact]
    public void Sentences_OnGoldenRules_AreAsGoodAsMeasured()
    {
        int right = 0, all = 0;
        foreach (var row in Rows("segmentation", "golden_rules_en.jsonl").Where(row => row.GetProperty("pure_split").GetBoolean()))
        {
            var answer = AnswerAnalyzer.Analyze(row.GetProperty("input").GetString()!, Vocabulary.Shipped);
            var ours = new List<string>();
            foreach (var sentence in answer.Sentences)
            {
                var last = answer.Tokens[sentence.EndToken - 1];
                var slice = answer.Text[answer.Tokens[sentence.FirstToken].Start..(last.Start + last.Length)];
                ours.Add(string.Join(' ', slice.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
            }

            all++;
            if (ours.SequenceEqual(row.GetProperty("sentences").EnumerateArray().Select(item => item.GetString()!)))
            {
                right++;
            }
            else
            {
                output.WriteLine($"{row.GetProperty("name").GetString()}: {string.Join(" | ", ours)}");
            }
        }

        output.WriteLine($"{right} of {all}");
        Assert.True(right >= 0.90 * all, $"{right} of {all}");
    }

    private static Token? At(AnalyzedAnswer answer, int start)
    {
        foreach (var token in answer.Tokens)
        {
            if (token.Start == start)
            {
                return token;
            }
        }

        return null;
    }

    private static IEnumerable<JsonElement> Rows(string folder, string file)
    {
        var path = Path.Combine(Folder, folder, file);
        Assert.SkipUnless(File.Exists(path), "shared/reference is not here");
        foreach (var line in File.ReadLines(path))
        {
            yield return JsonDocument.Parse(line).RootElement;
        }
    }
}

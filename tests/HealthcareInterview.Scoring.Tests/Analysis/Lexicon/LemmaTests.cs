using System.Text.Json;
using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Tests.House;
using Xunit;

namespace HealthcareInterview.Scoring.Tests.Analysis.Lexicon;

public sealed class LemmaTests
{
    [Fact]
    public void Lemmas_OfGoldVerbs_ContainTheGoldLemma()
    {
        var file = Path.Combine(RepositoryRoot.Shared, "reference", "context", "ewt_verbs_dev.jsonl");
        Assert.SkipUnless(File.Exists(file), "shared/reference is not here");
        var all = 0;
        var wrong = new List<string>();
        foreach (var line in File.ReadLines(file))
        {
            using var json = JsonDocument.Parse(line);
            var verb = json.RootElement.GetProperty("verb").GetString()!;
            var lemma = json.RootElement.GetProperty("lemma").GetString()!;
            all++;
            var form = Vocabulary.Shipped.FindForm(verb);
            if (!Vocabulary.Shipped.Lemmas(form).ToArray().Any(id => string.Equals(Vocabulary.Shipped.TextOf(id), lemma, StringComparison.OrdinalIgnoreCase)))
            {
                wrong.Add($"{verb}/{lemma}");
            }
        }

        Assert.True(all - wrong.Count >= 0.986 * all, $"{all - wrong.Count} of {all}: {string.Join(' ', wrong.Take(60))}");
    }
}

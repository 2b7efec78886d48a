using System.Globalization;
using System.Text;
using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Rubrics;

namespace HealthcareInterview.Scoring.Benchmarks;

/// <summary>Rubrics of any number of rules over words of the lexicon.</summary>
internal static class SyntheticRubric
{
    /// <summary>A scorer with one rubric of so many rules.</summary>
    public static InterviewScorer Of(int rules)
    {
        var yaml = new StringBuilder("id: synthetic\nversion: 1.0.0\ntitle: Synthetic\nprompts: [How did it go?]\nshared_flags: []\nelements:\n  - id: all\n    title: All\n    weight: 100\n    advice: Tell it.\n    probe: What happened?\n    rules:\n");
        for (var i = 0; i < rules; i++)
        {
            var word = Word(17 + (i * 37));
            var other = Word(5003 + (i * 61));
            yaml.Append(CultureInfo.InvariantCulture, $"      - id: rule-{i}\n        any: [\"act=VERB ...5 \\\\{word}\", \"\\\\{word} ...3 \\\\{other}\"]\n        accept: [\"I saw {word}.\"]\n        reject: [\"no\"]\n");
        }

        return InterviewScorer.FromRubrics([RubricReader.Read(yaml.ToString()).OrThrow()]);
    }

    private static string Word(int index)
    {
        var text = Vocabulary.Shipped.TextOf(1 + (index % Vocabulary.Shipped.FormCount()));
        return text.All(char.IsAsciiLetterLower) ? text : Word(index + 1);
    }

    private static int FormCount(this Vocabulary _) => 60_000;
}

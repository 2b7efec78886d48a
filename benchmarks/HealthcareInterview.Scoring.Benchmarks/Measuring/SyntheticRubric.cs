using System.Globalization;
using System.Text;
using HealthcareInterview.Scoring.Analysis.Lexicon;
using HealthcareInterview.Scoring.Rubrics;

namespace HealthcareInterview.Scoring.Benchmarks.Measuring;

/// <summary>A rubric with as many rules as wanted, over words that answers hold: verbs that they say, and nouns of all kinds.</summary>
internal static class SyntheticRubric
{
    private static readonly string[] Verbs = ["call", "check", "document", "stop", "review", "flag", "explain", "move", "report", "request", "update", "label", "count", "find", "verify", "correct", "scan", "prepare", "clean", "hold", "raise", "start", "replace", "test", "tell", "page", "notice", "ask", "learn", "stay"];

    public static Rubric Of(int rules)
    {
        var nouns = LexicalClosures.Names.SelectMany(name => LexicalClosures.Find(name)!)
            .Where(word => word.Length > 3 && word.All(char.IsAsciiLetterLower)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var yaml = new StringBuilder("id: synthetic\nversion: 1.0.0\ntitle: Synthetic\nprompts:\n  - Tell me about anything.\nelements:\n");
        const int Elements = 8;
        var made = 0;
        for (var element = 0; element < Elements; element++)
        {
            var weight = (100 / Elements) + (element < 100 % Elements ? 1 : 0);
            yaml.Append(CultureInfo.InvariantCulture, $"  - id: element-{element}\n    title: Element {element}\n    weight: {{entry: {weight}, mid: {weight}, senior: {weight}}}\n    thresholds: {{partial: 1, strong: 2}}\n    advice: Say more.\n    probe: What else?\n    rules:\n");
            for (; made < rules * (element + 1) / Elements; made++)
            {
                var verb = Verbs[made * 7 % Verbs.Length];
                var noun = nouns[(int)((made * 2654435761L) % nouns.Length)];
                yaml.Append(CultureInfo.InvariantCulture, $"      - id: rule-{made}\n        any: [\"act=~{verb} ...3 {noun}\"]\n        accept: [\"I {verb} the {noun}.\"]\n        reject: [\"Nobody knows.\"]\n");
            }
        }

        return RubricReader.Read(yaml.ToString(), "synthetic.yaml").OrThrow();
    }
}

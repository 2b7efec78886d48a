using System.Text;
using System.Text.RegularExpressions;

namespace HealthcareInterview.Scoring.Evaluation.Stress;

/// <summary>A change of an answer's form that should leave its score where it was. Immutable.</summary>
/// <param name="Name">A short name for people.</param>
/// <param name="Change">The answer's text in another form.</param>
public sealed partial record Invariance(string Name, Func<string, string> Change)
{
    private static readonly (string From, string To)[] British =
    [
        ("prioritize", "prioritise"), ("apologize", "apologise"), ("apologized", "apologised"), ("realize", "realise"), ("realized", "realised"), ("recognize", "recognise"),
        ("organize", "organise"), ("organized", "organised"), ("center", "centre"), ("color", "colour"), ("behavior", "behaviour"), ("program", "programme"), ("pediatric", "paediatric"),
        ("anesthesia", "anaesthesia"), ("license", "licence"), ("learned", "learnt"), ("practice", "practise"), ("hemorrhage", "haemorrhage"), ("labeled", "labelled"), ("gray", "grey"),
    ];

    private static readonly string[] Fillers = ["um", "uh", "you know", "like", "I mean", "so"];

    /// <summary>All, in the order of the report.</summary>
    public static IReadOnlyList<Invariance> All { get; } =
    [
        new("transcript: lower case, no punctuation, fillers", Transcript),
        new("British spelling", text => British.Aggregate(text, (now, pair) => Regex.Replace(now, $"\\b{pair.From}\\b", pair.To, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)))),
        new("missing articles", text => Articles().Replace(text, string.Empty)),
        new("curly quotes", text => Regex.Replace(text.Replace('\'', '\u2019'), "\"(?<said>[^\"]*)\"", "\u201C${said}\u201D", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1))),
        new("she for he", SwapPronouns),
    ];

    [GeneratedRegex(@"\b(?:[Tt]he|[Aa]n?) (?=[a-z])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Articles();

    [GeneratedRegex(@"\b(?:he|him|himself|He)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Masculine();

    private static string SwapPronouns(string text) =>
        Masculine().Replace(text, match => match.Value switch { "he" => "she", "him" => "her", "himself" => "herself", _ => "She" });

    /// <summary>As a machine writes down what was said.</summary>
    private static string Transcript(string text)
    {
        var spoken = new StringBuilder(text.Length);
        var words = 0;
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var plain = word.ToLowerInvariant().Trim('.', ',', ';', ':', '!', '?', '"', '(', ')', '\u201C', '\u201D', '\u2014', '-');
            if (plain.Length == 0)
            {
                continue;
            }

            if (words % 11 == 7)
            {
                spoken.Append(Fillers[words / 11 % Fillers.Length]).Append(' ');
            }

            spoken.Append(plain).Append(' ');
            words++;
        }

        return spoken.ToString().TrimEnd();
    }
}

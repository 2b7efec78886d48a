using System.Text.RegularExpressions;

namespace HealthcareInterview.Scoring.Evaluation.Stress.Forms;

/// <summary>The same words by another editor.</summary>
internal static partial class Typography
{
    public static string CurlyQuotes(string text) => Quoted().Replace(text.Replace('\'', '\u2019'), "\u201C${said}\u201D");

    /// <summary>Two spaces between sentences, a line of its own for every third, Windows line ends.</summary>
    public static string Spaced(string text)
    {
        var ends = 0;
        return SentenceEnd().Replace(text, match => match.Value.TrimEnd() + (++ends % 3 == 0 ? "\r\n" : "  "));
    }

    [GeneratedRegex("\"(?<said>[^\"]*)\"", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"[.!?] (?=\p{Lu})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SentenceEnd();
}

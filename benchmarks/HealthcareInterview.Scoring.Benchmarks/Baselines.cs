using System.Text.RegularExpressions;
using HealthcareInterview.Scoring.Analysis;

namespace HealthcareInterview.Scoring.Benchmarks;

/// <summary>What every table is measured against: cutting into words with one look-up each, and 200 compiled regular expressions.</summary>
internal static class Baselines
{
    private static readonly Regex[] Expressions = BuildExpressions();

    /// <summary>The cheapest thing that a lexicon-based engine must do.</summary>
    public static int WordsAndLookUp(string text, Vocabulary vocabulary)
    {
        var sum = 0;
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inside = i < text.Length && (char.IsAsciiLetterOrDigit(text[i]) || text[i] is '\'' or '-');
            if (inside && start < 0)
            {
                start = i;
            }
            else if (!inside && start >= 0)
            {
                sum += vocabulary.FindForm(text.AsSpan(start, i - start));
                start = -1;
            }
        }

        return sum;
    }

    /// <summary>How many of the expressions match.</summary>
    public static int Regexes(string text)
    {
        var found = 0;
        foreach (var expression in Expressions)
        {
            found += expression.IsMatch(text) ? 1 : 0;
        }

        return found;
    }

    private static Regex[] BuildExpressions()
    {
        string[] verbs = ["called", "told", "checked", "stopped", "wrote", "asked", "found", "moved", "changed", "signed"];
        string[] nouns = ["pump", "nurse", "doctor", "family", "chart", "order", "label", "patient", "list", "alert", "form", "bag", "tray", "room", "file", "lab", "claim", "monitor", "scanner", "report"];
        return [.. verbs.SelectMany(verb => nouns.Select(noun => new Regex($@"\bI (?:\w+ ){{0,2}}{verb}(?: \w+){{0,4}} {noun}s?\b", RegexOptions.Compiled | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5))))];
    }
}

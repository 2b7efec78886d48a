using System.Text.RegularExpressions;
using HealthcareInterview.Scoring.Analysis.Lexicon;

namespace HealthcareInterview.Scoring.Benchmarks.References;

/// <summary>
/// The usual keyword scorer: 200 compiled regular expressions with a literal first word, so that .NET's vectorised search
/// applies to each ("\bchecklist(?:s|ed|ing)?\b", "\bcharge (?:\w+ ){0,2}nurse\b").
/// </summary>
internal sealed class RegexSet
{
    private readonly Regex[] all;

    public RegexSet(int count = 200)
    {
        var words = LexicalClosures.Names.SelectMany(name => LexicalClosures.Find(name)!)
            .Where(word => word.Length is >= 5 and <= 9 && word.All(char.IsAsciiLetterLower)).Distinct(StringComparer.Ordinal).ToArray();
        var step = words.Length / (2 * count);
        all = [.. Enumerable.Range(0, count).Select(i => new Regex(
            i % 2 == 0 ? $@"\b{words[2 * i * step]}(?:s|ed|ing)?\b" : $@"\b{words[2 * i * step]} (?:\w+ ){{0,2}}{words[((2 * i) + 1) * step]}\b",
            RegexOptions.Compiled | RegexOptions.CultureInvariant,
            TimeSpan.FromSeconds(10)))];
    }

    /// <summary>The number of matches of all of them.</summary>
    public int Count(string text)
    {
        var count = 0;
        foreach (var regex in all)
        {
            count += regex.Count(text);
        }

        return count;
    }
}

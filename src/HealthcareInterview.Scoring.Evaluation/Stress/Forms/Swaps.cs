using System.Text.RegularExpressions;

namespace HealthcareInterview.Scoring.Evaluation.Stress.Forms;

/// <summary>The same answer about or by other people.</summary>
internal static partial class Swaps
{
    private static readonly string[] Surnames = ["Nguyen", "Okafor", "Petrov", "Ramirez", "Haddad", "Kowalski"];

    /// <summary>He and she change places, with their other forms.</summary>
    public static string Pronouns(string text) => Gendered().Replace(text, match => Cased(match.Value, match.Value.ToLowerInvariant() switch
    {
        "he" => "she",
        "she" => "he",
        "him" => "her",
        "himself" => "herself",
        "herself" => "himself",
        "hers" => "his",
        "his" when !BeforeNoun(text, match) => "hers",
        "his" => "her",
        _ => BeforeNoun(text, match) ? "his" : "him",
    }));

    /// <summary>Another family name behind every title.</summary>
    public static string Names(string text) => Titled().Replace(text, match => match.Groups["title"].Value + Surnames[match.Groups["name"].Length % Surnames.Length]);

    /// <summary>As many people talk: gonna, gotta, wanna, ain't, and -in' for -ing.</summary>
    public static string Dialect(string text) =>
        Ing().Replace(Replace(Replace(Replace(Replace(Replace(text, "going to(?= [a-z]+\\b)", "gonna"), "got to", "gotta"), "want to", "wanna"), "(isn't|aren't|am not)", "ain't"), "kind of", "kinda"), "${stem}in'");

    private static string Replace(string text, string pattern, string words) => Regex.Replace(text, $@"\b{pattern}\b", words, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static string Cased(string old, string now) => char.IsUpper(old[0]) ? char.ToUpperInvariant(now[0]) + now[1..] : now;

    /// <summary>"her hand", not "told her" before a mark, a small word, or the end.</summary>
    private static bool BeforeNoun(string text, Match match)
    {
        var rest = text.AsSpan(match.Index + match.Length);
        return rest.Length > 1 && rest[0] == ' ' && char.IsLetter(rest[1]) && !SmallWord().IsMatch(rest[1..]);
    }

    [GeneratedRegex(@"\b(?:he|she|him|his|her|hers|himself|herself)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Gendered();

    [GeneratedRegex(@"(?<title>\b(?:Mr|Mrs|Ms|Miss|Dr)\.? )(?<name>\p{Lu}\p{Ll}+)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Titled();

    [GeneratedRegex(@"\b(?<stem>\p{Ll}{3,})ing\b(?<!thing|bring|spring|string|during|evening|morning|ceiling|\bking|\bring|\bsing|\bwing|\bsling|\bswing)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Ing();

    [GeneratedRegex(@"^(?:a|an|the|that|this|to|in|on|at|of|for|from|with|by|as|if|and|or|but|so|because|when|what|how|why|who|where|while|until|about|over|up|down|out|off|back|I|we|he|she|it|they|my|was|were|had|is|not|right|again|through|into|every|twice|once|before|after|then|there|home|go|know|talk|do|get|see)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SmallWord();
}

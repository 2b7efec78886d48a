namespace HealthcareInterview.Scoring.Evaluation.Stress.Texts;

/// <summary>The answer in letters that look the same, or shout.</summary>
internal static class OddLetters
{
    /// <summary>With zero-width spaces, with Cyrillic look-alikes, in full-width letters, with every second word in capitals, all in capitals, and in MiXeD letters.</summary>
    public static IEnumerable<string> Texts(string text)
    {
        yield return Words(text, (word, i) => i % 4 == 0 && word.Length > 3 ? word.Insert(2, "\u200B") : word);
        yield return Words(text, (word, i) => i % 3 == 0 ? word.Replace('a', '\u0430').Replace('e', '\u0435').Replace('o', '\u043E') : word);
        yield return Words(text, (word, i) => i % 5 == 0 ? string.Concat(word.Select(FullWidth)) : word);
        yield return Words(text, (word, i) => i % 2 == 0 ? word.ToUpperInvariant() : word);
        yield return text.ToUpperInvariant();
        yield return string.Concat(text.Select((unit, i) => i % 2 == 0 ? char.ToUpperInvariant(unit) : char.ToLowerInvariant(unit)));
    }

    private static char FullWidth(char unit) => char.IsAsciiLetter(unit) ? (char)(unit + 0xFEE0) : unit;

    private static string Words(string text, Func<string, int, string> change) => string.Join(' ', text.Split(' ').Select(change));
}

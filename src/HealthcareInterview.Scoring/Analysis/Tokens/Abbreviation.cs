namespace HealthcareInterview.Scoring.Analysis.Tokens;

/// <summary>Full stops that belong to a word.</summary>
internal static class Abbreviation
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Titles =
        new HashSet<string>(["dr", "mr", "mrs", "ms", "prof", "rev", "mt", "no", "ext", "sr", "jr", "st", "vs", "approx", "dept", "jan", "feb", "aug", "sept", "oct", "nov", "dec", "lt", "sgt", "capt", "gen", "sen", "rep", "gov", "fig", "inc", "ltd", "co", "corp"], StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The end of the word with its full stops ("a.m.", "Dr.", "U.S."), or the end given.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where the word starts.</param>
    /// <param name="end">Where its letters end; a full stop stands there.</param>
    public static int End(ReadOnlySpan<char> text, int start, int end)
    {
        if (end - start == 1)
        {
            var last = end;
            while (last + 1 < text.Length && text[last] == '.' && char.IsLetter(text[last + 1]) && (last + 2 >= text.Length || !char.IsLetterOrDigit(text[last + 2])))
            {
                last += 2;
            }

            if (last > end)
            {
                return last < text.Length && text[last] == '.' ? last + 1 : last;
            }

            // A page: "p. 55".
            if (text[start] is 'p' or 'P' && end + 2 < text.Length && text[end + 1] == ' ' && char.IsAsciiDigit(text[end + 2]))
            {
                return end + 1;
            }

            // An initial: "Jennifer M. Anderson", "Albert I. Jones"; not "you and I. Did".
            return char.IsUpper(text[start]) && (text[start] != 'I' || FollowsName(text, start)) && end + 2 < text.Length && text[end + 1] == ' ' && char.IsUpper(text[end + 2]) && start > 1 && char.IsLetter(text[start - 2]) ? end + 1 : end;
        }

        return end - start <= 6 && Titles.Contains(text[start..end]) && IsTitleHere(text, start, end) ? end + 1 : end;
    }

    /// <summary>Whether the word before starts with a capital and has more letters.</summary>
    private static bool FollowsName(ReadOnlySpan<char> text, int start)
    {
        var at = start - 2;
        while (at >= 0 && at > start - 24 && char.IsLower(text[at]))
        {
            at--;
        }

        return at >= 0 && at < start - 2 && char.IsUpper(text[at]);
    }

    /// <summary>A title's full stop is followed by more of the sentence.</summary>
    private static bool IsTitleHere(ReadOnlySpan<char> text, int start, int stop) =>
        stop + 2 < text.Length && text[stop + 1] == ' ' && !char.IsWhiteSpace(text[stop + 2])
        && (char.IsAsciiDigit(text[stop + 2]) || !(text[start..stop].Equals("no", StringComparison.OrdinalIgnoreCase) || text[start..stop].Equals("ext", StringComparison.OrdinalIgnoreCase)));
}

namespace HealthcareInterview.Scoring.Analysis.Tokens;

/// <summary>Addresses of the net, whose dots end no sentence: "jane.doe@example.org", "https://example.org/a".</summary>
internal static class NetAddress
{
    /// <summary>How far ahead an "@" is looked for.</summary>
    private const int MostName = 64;

    /// <summary>The end of the address whose first word is given, or -1.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where the first word starts.</param>
    /// <param name="end">Where the first word ends.</param>
    public static int End(ReadOnlySpan<char> text, int start, int end)
    {
        if (end >= text.Length)
        {
            return -1;
        }

        var word = text[start..end];
        return text[end] switch
        {
            ':' => text[end..].StartsWith("://", StringComparison.Ordinal) ? Last(text, end) : -1,
            '.' when word.Equals("www", StringComparison.OrdinalIgnoreCase) => Last(text, end),
            '.' or '@' or '_' or '+' => Mail(text, end),
            _ => -1,
        };
    }

    private static int Mail(ReadOnlySpan<char> text, int end)
    {
        var at = end;
        while (at < text.Length && at < end + MostName && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '.' or '_' or '+' or '-'))
        {
            at++;
        }

        return at + 1 < text.Length && text[at] == '@' && char.IsAsciiLetterOrDigit(text[at + 1]) ? Last(text, at) : -1;
    }

    /// <summary>To the next white space, without the stops and brackets that close the sentence around.</summary>
    private static int Last(ReadOnlySpan<char> text, int from)
    {
        var end = from + 1;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('"' or '<' or '>' or '\u201D'))
        {
            end++;
        }

        while (end > from + 1 && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']')
        {
            end--;
        }

        return end;
    }
}

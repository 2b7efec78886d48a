namespace HealthcareInterview.Scoring.Analysis.Lexicon;

/// <summary>
/// A text with Latin letters in the place of full-width and look-alike ones, and without what can't be seen inside words, so that
/// neither changes how it reads. Nearly every text is its own.
/// </summary>
internal static class StraightText
{
    /// <summary>The straight text, and where its units stand in the given one; <see langword="null"/> where these are the same.</summary>
    public static string Of(string text, out int[]? places)
    {
        places = null;
        if (!text.AsSpan().ContainsAny(FormText.Folded))
        {
            return text;
        }

        var straight = new char[text.Length];
        places = new int[text.Length + 1];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var unit = text[i];
            var folded = FormText.Fold(unit);
            if (folded == '\0' && unit != '\0' && IsInsideWord(text, i))
            {
                continue;
            }

            places[length] = i;
            straight[length++] = unit < 128 || folded == '\0' || folded >= 128 ? unit : char.IsUpper(unit) ? char.ToUpperInvariant(folded) : folded;
        }

        places[length] = text.Length;
        return new string(straight, 0, length);
    }

    /// <summary>Puts the tokens where they stand in the given text.</summary>
    public static void Restore(Span<Token> tokens, int[] places)
    {
        foreach (ref var token in tokens)
        {
            var end = places[token.Start + token.Length - 1] + 1;
            token.Start = places[token.Start];
            token.Length = end - token.Start;
        }
    }

    private static bool IsInsideWord(string text, int i) => i > 0 && i + 1 < text.Length && IsWordLike(text[i - 1]) && IsWordLike(text[i + 1]);

    private static bool IsWordLike(char unit) => char.IsLetterOrDigit(unit) || unit is '\'' or '\u2019' or ',' or '.' or ':' or '/' or '-';
}

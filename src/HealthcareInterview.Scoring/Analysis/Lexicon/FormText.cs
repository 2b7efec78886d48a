namespace HealthcareInterview.Scoring.Analysis.Lexicon;

/// <summary>How a word is written in the lexicon: lower case, straight quotes, no invisible characters.</summary>
internal static class FormText
{
    /// <summary>Longer words are never looked up.</summary>
    public const int MostUnits = 48;

    /// <returns>The number of units written, or -1 when the word is too long.</returns>
    public static int Normalise(ReadOnlySpan<char> word, Span<char> target)
    {
        var length = 0;
        foreach (var unit in word)
        {
            var folded = Fold(unit);
            if (folded == '\0')
            {
                continue;
            }

            if (length == target.Length)
            {
                return -1;
            }

            target[length++] = folded;
        }

        return length;
    }

    /// <summary>The unit as the lexicon writes it; NUL for units that are passed over.</summary>
    public static char Fold(char unit)
    {
        if (unit < 128)
        {
            return unit is >= 'A' and <= 'Z' ? (char)(unit | 0x20) : unit;
        }

        return unit switch
        {
            '\u2018' or '\u2019' or '\u02BC' or '\uFF07' => '\'',
            '\u2010' or '\u2011' => '-',
            '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' => '\0',
            >= '\uFF21' and <= '\uFF3A' => (char)(unit - 0xFF21 + 'a'),
            >= '\uFF41' and <= '\uFF5A' => (char)(unit - 0xFF41 + 'a'),
            _ => char.ToLowerInvariant(unit),
        };
    }
}

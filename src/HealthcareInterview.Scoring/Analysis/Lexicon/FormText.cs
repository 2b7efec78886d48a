using System.Buffers;

namespace HealthcareInterview.Scoring.Analysis.Lexicon;

/// <summary>How a word is written in the lexicon: lower case, straight quotes, no invisible characters.</summary>
internal static class FormText
{
    /// <summary>Longer words are never looked up.</summary>
    public const int MostUnits = 48;

    private const string LookAlikes = "\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0501\u051B\u03BF\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0425\u0406\u0391\u0392\u0395\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A7\u0396";

    private const string Latin = "aeopcyxijsdqoabekmhopctxiabehikmnoptxz";

    /// <summary>Everything that <see cref="Fold"/> changes beside capitals, quotes and hyphens.</summary>
    public static SearchValues<char> Folded { get; } = SearchValues.Create(
        LookAlikes + "\u00AD\u200B\u200C\u200D\u2060\uFEFF" + string.Concat(Enumerable.Range(0xFF21, 26).Concat(Enumerable.Range(0xFF41, 26)).Select(unit => (char)unit)));

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
            _ => LookAlike(unit),
        };
    }

    /// <summary>The Latin letter that a Cyrillic or Greek one looks like; other letters in lower case.</summary>
    private static char LookAlike(char unit)
    {
        var index = LookAlikes.IndexOf(unit, StringComparison.Ordinal);
        return index < 0 ? char.ToLowerInvariant(unit) : Latin[index];
    }
}

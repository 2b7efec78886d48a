using System.Globalization;

namespace HealthcareInterview.Scoring.Analysis.Tokens;

/// <summary>What a UTF-16 unit is to the tokenizer.</summary>
internal enum CharKind : byte
{
    Space,
    Letter,
    Digit,
    Apostrophe,
    Hyphen,
    Quote,
    Invisible,
    Other,
}

/// <summary>The table behind <see cref="CharKind"/>.</summary>
internal static class CharKinds
{
    private static readonly CharKind[] Ascii = BuildAscii();

    public static CharKind Of(char unit) => unit < 128 ? Ascii[unit] : OfOther(unit);

    private static CharKind[] BuildAscii()
    {
        var kinds = new CharKind[128];
        for (var i = 0; i < 128; i++)
        {
            var unit = (char)i;
            kinds[i] = char.IsWhiteSpace(unit) ? CharKind.Space
                : char.IsAsciiLetter(unit) ? CharKind.Letter
                : char.IsAsciiDigit(unit) ? CharKind.Digit
                : unit switch { '\'' or '`' => CharKind.Apostrophe, '-' => CharKind.Hyphen, '"' => CharKind.Quote, _ => CharKind.Other };
        }

        return kinds;
    }

    private static CharKind OfOther(char unit)
    {
        switch (unit)
        {
            case '\u2018' or '\u2019' or '\u02BC' or '\uFF07':
                return CharKind.Apostrophe;
            case '\u2010' or '\u2011':
                return CharKind.Hyphen;
            case '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' or '\uFF02':
                return CharKind.Quote;
            case '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF':
                return CharKind.Invisible;
            default:
                break;
        }

        if (char.IsWhiteSpace(unit))
        {
            return CharKind.Space;
        }

        return char.GetUnicodeCategory(unit) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
                or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => CharKind.Letter,
            UnicodeCategory.DecimalDigitNumber => CharKind.Digit,
            _ => CharKind.Other,
        };
    }
}

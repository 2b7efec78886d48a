using System.Globalization;

namespace HealthcareInterview.Scoring.Rubrics.Documents;

/// <summary>Finds plain scalars that some YAML reader takes for something else than a text.</summary>
internal static class AmbiguousText
{
    /// <summary>What the scalar could be taken for, or <see langword="null"/> for a plain text.</summary>
    public static string? Reading(string text) => text.ToUpperInvariant() switch
    {
        "Y" or "N" or "YES" or "NO" or "ON" or "OFF" or "TRUE" or "FALSE" => "a boolean",
        "~" or "NULL" => "nothing",
        ".INF" or "-.INF" or "+.INF" or ".NAN" => "a number",
        "<<" => "a merge key",
        "=" => "a default value",
        _ => Number(text),
    };

    private static string? Number(string text)
    {
        if (text.Length == 0 || (!char.IsAsciiDigit(text[0]) && text[0] is not ('-' or '+' or '.')))
        {
            return null;
        }

        if (double.TryParse(text.Replace("_", string.Empty, StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture, out _))
        {
            return "a number";
        }

        if (text.Length > 2 && text[0] == '0' && text[1] is 'x' or 'o' && text.Skip(2).All(char.IsAsciiHexDigit))
        {
            return "a number";
        }

        if (DateOnly.TryParseExact(text, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            return "a date";
        }

        string[] parts = text.Split(':');
        return parts.Length is 2 or 3 && parts.All(static p => p.Length is 1 or 2 && p.All(char.IsAsciiDigit)) ? "a number in base 60" : null;
    }
}

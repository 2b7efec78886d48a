using System.Globalization;
using System.Text;
using System.Text.Json;

namespace HealthcareInterview.Scoring.PracticePage;

/// <summary>
/// Reads a JSON string. Browsers write half of a surrogate pair (a text cut in the middle of an emoji) as an escape; it is one
/// UTF-16 code unit and offsets must count it, so it is kept and not refused.
/// </summary>
internal static class JsonText
{
    /// <summary>The string that the reader stands on.</summary>
    public static string Read(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Unescape(Encoding.UTF8.GetString(reader.ValueSpan));
        }
    }

    private static string Unescape(string raw)
    {
        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\')
            {
                text.Append(raw[i]);
                continue;
            }

            i++;
            if (raw[i] == 'u')
            {
                text.Append((char)ushort.Parse(raw.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                i += 4;
            }
            else
            {
                text.Append(raw[i] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', var other => other });
            }
        }

        return text.ToString();
    }
}

using System.Text;

namespace HealthcareInterview.Scoring.Evaluation.Stress.Forms;

/// <summary>An answer as a machine writes down what was said.</summary>
internal static class Transcript
{
    private const int FillerEvery = 11;

    private static readonly string[] Spoken = ["um", "uh", "you know", "like", "I mean", "so"];

    public static string LowerCase(string text) => text.ToLowerInvariant();

    /// <summary>Without the marks around words; those inside words and numbers (don't, 12.5, 2:30) stay.</summary>
    public static string NoPunctuation(string text) =>
        string.Join(' ', Words(text).Select(word => word.Trim('.', ',', ';', ':', '!', '?', '"', '(', ')', '\u201C', '\u201D', '\u2014', '\u2013', '-')).Where(word => word.Length > 0));

    /// <summary>A filler before every eleventh word.</summary>
    public static string Fillers(string text)
    {
        var spoken = new StringBuilder(text.Length * 2);
        var words = 0;
        foreach (var word in Words(text))
        {
            if (words % FillerEvery == 7)
            {
                spoken.Append(Spoken[words / FillerEvery % Spoken.Length]).Append(' ');
            }

            spoken.Append(word).Append(' ');
            words++;
        }

        return spoken.ToString().TrimEnd();
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}

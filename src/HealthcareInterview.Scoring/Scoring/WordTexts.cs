namespace HealthcareInterview.Scoring.Scoring;

/// <summary>
/// Texts of single words that results mention again and again ("would", "not"): the same string is handed out as long as it
/// is not pushed out by another. Holds buffers: one a thread.
/// </summary>
internal sealed class WordTexts
{
    private const int Slots = 256;
    private const int MostUnits = 16;

    private readonly string[] kept = new string[Slots];

    public string Of(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > MostUnits)
        {
            return word.ToString();
        }

        ref var text = ref kept[((word[0] * 31) + (word[^1] * 7) + word.Length) & (Slots - 1)];
        if (text is null || !word.SequenceEqual(text))
        {
            text = word.ToString();
        }

        return text;
    }
}

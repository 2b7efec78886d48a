namespace HealthcareInterview.Scoring.Analysis.Tokens;

/// <summary>Where contractions are cut. Straight and curly apostrophes are alike.</summary>
internal static class Contraction
{
    /// <summary>Words that transcripts write without the apostrophe, by the length of their first part.</summary>
    private static readonly Dictionary<string, int> UnmarkedWords = new(StringComparer.OrdinalIgnoreCase)
    {
        ["dont"] = 2,
        ["doesnt"] = 4,
        ["didnt"] = 3,
        ["wont"] = 2,
        ["wouldnt"] = 5,
        ["couldnt"] = 5,
        ["shouldnt"] = 6,
        ["cant"] = 2,
        ["isnt"] = 2,
        ["arent"] = 3,
        ["wasnt"] = 3,
        ["werent"] = 4,
        ["hasnt"] = 3,
        ["havent"] = 4,
        ["hadnt"] = 3,
        ["aint"] = 2,
        ["cannot"] = 3,
        ["im"] = 1,
        ["ive"] = 1,
        ["youre"] = 3,
        ["youve"] = 3,
        ["theyre"] = 4,
        ["theyve"] = 4,
        ["weve"] = 2,
        ["thats"] = 4,
        ["whats"] = 4,
        ["theres"] = 5,
        ["heres"] = 4,
        ["hes"] = 2,
        ["shes"] = 3,
        ["youd"] = 3,
        ["theyd"] = 4,
        ["itd"] = 2,
        ["youll"] = 3,
        ["theyll"] = 4,
        ["itll"] = 2,
        ["thatll"] = 4,
        ["wheres"] = 5,
        ["whos"] = 3,
    };

    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Unmarked = UnmarkedWords.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>One bit for the low bits of each such word's hash, so that other words are told at once.</summary>
    private static readonly ulong[] UnmarkedBits = BitsOf([.. UnmarkedWords.Keys, "id", "ill"]);

    /// <summary>Whether a word of that hash may be one that is cut without an apostrophe; wrong for one word in fifty.</summary>
    public static bool IsUnmarked(uint rawHash) => (UnmarkedBits[(rawHash >> 6) & (MostUnmarkedBits - 1)] & (1UL << (int)(rawHash & 63))) != 0;

    private const int MostUnmarkedBits = 32;

    private static ulong[] BitsOf(IEnumerable<string> words)
    {
        var bits = new ulong[MostUnmarkedBits];
        foreach (var word in words)
        {
            var hash = Lexicon.ShippedLexicon.Hash(word);
            bits[(hash >> 6) & (MostUnmarkedBits - 1)] |= 1UL << (int)(hash & 63);
        }

        return bits;
    }

    /// <summary>Where a word without an apostrophe is cut, 0 where it is whole.</summary>
    public static int Split(ReadOnlySpan<char> word) => word.Length is >= 2 and <= 8 && Unmarked.TryGetValue(word, out var length) ? length : 0;

    /// <summary>"id" and "ill": I'd and I'll where a verb follows.</summary>
    public static bool IsDoubtful(ReadOnlySpan<char> word) =>
        word.Equals("id", StringComparison.OrdinalIgnoreCase) || word.Equals("ill", StringComparison.OrdinalIgnoreCase);

    /// <summary>Length of 's, 'd, 'm, 't, 'll, 're, 've at the apostrophe, 0 where there is none.</summary>
    public static int SuffixLength(ReadOnlySpan<char> text, int apostrophe)
    {
        var end = apostrophe + 1;
        while (end < text.Length && end - apostrophe <= 3 && CharKinds.Of(text[end]) == CharKind.Letter)
        {
            end++;
        }

        return text[(apostrophe + 1)..end] switch
        {
            ['s' or 'S' or 'd' or 'D' or 'm' or 'M' or 't' or 'T'] => 2,
            ['l' or 'L', 'l' or 'L'] or ['r' or 'R', 'e' or 'E'] or ['v' or 'V', 'e' or 'E'] => 3,
            _ => 0,
        };
    }

    /// <summary>Whether the apostrophe belongs inside the word: o'clock, ma'am, y'all, O'Brien.</summary>
    public static bool IsInside(ReadOnlySpan<char> text, int start, int apostrophe) =>
        apostrophe + 1 < text.Length
        && CharKinds.Of(text[apostrophe + 1]) == CharKind.Letter
        && apostrophe - start <= 2
        && SuffixLength(text, apostrophe) == 0;

    /// <summary>Length of a word that begins with an apostrophe ('em, 'cause, 'til), 0 where there is none.</summary>
    public static int ClippedLength(ReadOnlySpan<char> text, int apostrophe)
    {
        var end = apostrophe + 1;
        while (end < text.Length && end - apostrophe <= 6 && CharKinds.Of(text[end]) == CharKind.Letter)
        {
            end++;
        }

        return text[(apostrophe + 1)..end] is "em" or "cause" or "til" or "bout" or "Cause" ? end - apostrophe : 0;
    }
}

namespace HealthcareInterview.Scoring.Benchmarks.References;

/// <summary>
/// The cheapest thing that an engine with a lexicon must do: cut the text into words, fold their case, and look each one up.
/// Hashes while it cuts, one open-addressed table, nothing allocated; it knows no sentences, classes or contractions.
/// </summary>
internal sealed class BareTokenizer
{
    private readonly uint[] hashes;
    private readonly int[] ids;
    private readonly string[] words;
    private readonly uint mask;

    /// <param name="lexicon">The words to know, in lower case.</param>
    public BareTokenizer(IEnumerable<string> lexicon)
    {
        words = [.. lexicon.Distinct(StringComparer.Ordinal)];
        var size = 1;
        while (size < words.Length * 2)
        {
            size *= 2;
        }

        mask = (uint)size - 1;
        hashes = new uint[size];
        ids = new int[size];
        for (var i = 0; i < words.Length; i++)
        {
            var hash = Seed;
            foreach (var unit in words[i])
            {
                hash = (hash ^ unit) * 16777619;
            }

            hash ^= hash >> 15;
            var slot = hash & mask;
            while (ids[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            (hashes[slot], ids[slot]) = (hash, i + 1);
        }
    }

    private const uint Seed = 2166136261;

    /// <summary>The sum of the ids of the text's words, so that nothing is optimised away.</summary>
    public long Sum(string text)
    {
        Span<char> folded = stackalloc char[64];
        var sum = 0L;
        var i = 0;
        while (i < text.Length)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var hash = Seed;
            var length = 0;
            while (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                var unit = text[i++];
                unit = unit is >= 'A' and <= 'Z' ? (char)(unit | 0x20) : unit;
                hash = (hash ^ unit) * 16777619;
                if (length < folded.Length)
                {
                    folded[length++] = unit;
                }
            }

            sum += Find(folded[..length], hash ^ (hash >> 15)) + 1;
        }

        return sum;
    }

    private int Find(ReadOnlySpan<char> word, uint hash)
    {
        for (var slot = hash & mask; ids[slot] != 0; slot = (slot + 1) & mask)
        {
            if (hashes[slot] == hash && word.SequenceEqual(words[ids[slot] - 1]))
            {
                return ids[slot];
            }
        }

        return 0;
    }
}

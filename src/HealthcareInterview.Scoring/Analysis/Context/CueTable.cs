using System.Text;
using HealthcareInterview.Scoring.Analysis.Lexicon;

namespace HealthcareInterview.Scoring.Analysis.Context;

/// <summary>The cues of every form of the shipped lexicon, read once from <c>Analysis/Data/cues.txt</c>. One look-up a token.</summary>
internal static class CueTable
{
    /// <summary>The few hundred combinations of cues that words have.</summary>
    private static readonly ulong[] Combinations;

    /// <summary>Index into them by form: a quarter of the bytes that have to be in the cache.</summary>
    private static readonly ushort[] ByForm;

    static CueTable()
    {
        var table = Load();
        var numbers = new Dictionary<ulong, ushort> { [0] = 0 };
        ByForm = new ushort[table.Length];
        for (var form = 0; form < table.Length; form++)
        {
            if (table[form] == 0)
            {
                continue;
            }

            if (!numbers.TryGetValue(table[form], out var number))
            {
                numbers[table[form]] = number = (ushort)numbers.Count;
            }

            ByForm[form] = number;
        }

        Combinations = [.. numbers.OrderBy(pair => pair.Value).Select(pair => pair.Key)];
    }

    public static Cue Of(int form) => form < ByForm.Length ? (Cue)Combinations[ByForm[form]] : Cue.None;

    private static ulong[] Load()
    {
        var table = new ulong[ShippedLexicon.Count + 1];
        var lemmas = new Dictionary<int, ulong>();
        using var stream = typeof(CueTable).Assembly.GetManifestResourceStream("analysis/cues.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var bit = (ulong)Enum.Parse<Cue>(line.AsSpan(0, colon));
            foreach (var word in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var text = word.TrimStart('~');
                var form = ShippedLexicon.Find(text, ShippedLexicon.Hash(text));
                if (word[0] != '~')
                {
                    table[form] |= bit;
                }
                else if (form != 0)
                {
                    lemmas[form] = lemmas.GetValueOrDefault(form) | bit;
                }
            }
        }

        for (var form = 1; form < table.Length; form++)
        {
            foreach (var lemma in ShippedLexicon.Lemmas(form))
            {
                if (lemmas.TryGetValue(lemma, out var bits))
                {
                    table[form] |= bits;
                }
            }
        }

        table[0] = 0;
        return table;
    }
}

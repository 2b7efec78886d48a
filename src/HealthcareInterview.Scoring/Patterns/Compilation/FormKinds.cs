namespace HealthcareInterview.Scoring.Patterns.Compilation;

/// <summary>
/// Forms that every test of a program treats alike are of one kind: a program needs tables over its few thousand kinds, not
/// over all words. Kind 0 holds what no test names. Immutable, thread-safe.
/// </summary>
internal sealed class FormKinds
{
    // Small numbers are worth it: this table is read for every token. A program of more kinds would need more than 65,535 words told apart.
    private readonly ushort[] kindOf;
    private readonly int[][] kindsOfSet;

    public FormKinds(int formCount, FormSets sets)
    {
        var kinds = new int[formCount + 1];
        var count = 1;
        var split = new Dictionary<int, int>();
        for (var set = 0; set < sets.Count; set++)
        {
            // Every kind that the set cuts into becomes two: what is in the set and what is not.
            split.Clear();
            foreach (var form in sets[set])
            {
                if (!split.TryGetValue(kinds[form], out var inside))
                {
                    split[kinds[form]] = inside = count++;
                }

                kinds[form] = inside;
            }
        }

        Count = Renumber(kinds, count);
        if (Count > ushort.MaxValue)
        {
            throw new ArgumentException($"The patterns tell {Count} kinds of words apart; at most {ushort.MaxValue} are possible.", nameof(sets));
        }

        kindOf = Array.ConvertAll(kinds, static kind => (ushort)kind);
        kindsOfSet = new int[sets.Count][];
        var seen = new int[Count];
        for (var set = 0; set < sets.Count; set++)
        {
            var own = new List<int>();
            foreach (var form in sets[set])
            {
                if (seen[kindOf[form]] != set + 1)
                {
                    seen[kindOf[form]] = set + 1;
                    own.Add(kindOf[form]);
                }
            }

            kindsOfSet[set] = [.. own];
        }
    }

    /// <summary>Number of kinds.</summary>
    public int Count { get; }

    public int Of(int form) => kindOf[form];

    /// <summary>The kinds that a set of forms is made of.</summary>
    public int[] OfSet(int set) => kindsOfSet[set];

    /// <summary>Gives the kinds that still have forms numbers without gaps.</summary>
    private static int Renumber(int[] kinds, int count)
    {
        var numbers = new int[count];
        var next = 1;
        for (var form = 1; form < kinds.Length; form++)
        {
            ref var number = ref numbers[kinds[form]];
            if (number == 0 && kinds[form] != 0)
            {
                number = next++;
            }

            kinds[form] = number;
        }

        return next;
    }
}

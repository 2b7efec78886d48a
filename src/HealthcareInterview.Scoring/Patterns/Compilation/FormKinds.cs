namespace HealthcareInterview.Scoring.Patterns.Compilation;

/// <summary>
/// Forms that every test of a program treats alike are of one kind: a program needs tables over its few thousand kinds, not
/// over all words. Kind 0 holds what no test names. Immutable, thread-safe.
/// </summary>
internal sealed class FormKinds
{
    private readonly int[] kindOf;
    private readonly int[][] kindsOfSet;

    public FormKinds(int formCount, FormSets sets)
    {
        kindOf = new int[formCount + 1];
        var count = 1;
        var split = new Dictionary<int, int>();
        for (var set = 0; set < sets.Count; set++)
        {
            // Every kind that the set cuts into becomes two: what is in the set and what is not.
            split.Clear();
            foreach (var form in sets[set])
            {
                if (!split.TryGetValue(kindOf[form], out var inside))
                {
                    split[kindOf[form]] = inside = count++;
                }

                kindOf[form] = inside;
            }
        }

        Count = Renumber(count);
        kindsOfSet = new int[sets.Count][];
        var seen = new int[Count];
        for (var set = 0; set < sets.Count; set++)
        {
            var kinds = new List<int>();
            foreach (var form in sets[set])
            {
                if (seen[kindOf[form]] != set + 1)
                {
                    seen[kindOf[form]] = set + 1;
                    kinds.Add(kindOf[form]);
                }
            }

            kindsOfSet[set] = [.. kinds];
        }
    }

    /// <summary>Number of kinds.</summary>
    public int Count { get; }

    public int Of(int form) => kindOf[form];

    /// <summary>The kinds that a set of forms is made of.</summary>
    public int[] OfSet(int set) => kindsOfSet[set];

    /// <summary>Gives the kinds that still have forms numbers without gaps.</summary>
    private int Renumber(int count)
    {
        var numbers = new int[count];
        var next = 1;
        for (var form = 1; form < kindOf.Length; form++)
        {
            ref var number = ref numbers[kindOf[form]];
            if (number == 0 && kindOf[form] != 0)
            {
                number = next++;
            }

            kindOf[form] = number;
        }

        return next;
    }
}

namespace HealthcareInterview.Scoring.Patterns.Compilation;

/// <summary>The sets of forms that the tests of a program accept, each once.</summary>
internal sealed class FormSets
{
    private readonly Dictionary<string, int> byKey = new(StringComparer.Ordinal);
    private readonly List<int[]> sets = [];

    public int Count => sets.Count;

    public int[] this[int set] => sets[set];

    /// <summary>The number of the set with that key.</summary>
    public int Add(string key, Func<IEnumerable<int>> forms)
    {
        if (!byKey.TryGetValue(key, out var index))
        {
            byKey[key] = index = sets.Count;
            sets.Add([.. forms()]);
        }

        return index;
    }
}

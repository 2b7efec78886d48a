namespace HealthcareInterview.Scoring.Evaluation.Agreement;

/// <summary>Percentile bootstrap (Efron 1979), resampling whole groups (candidates). The same seed gives the same interval everywhere.</summary>
public sealed class Bootstrap
{
    /// <summary>Items, group after group, and where each group starts.</summary>
    private readonly int[] items;
    private readonly int[] starts;
    private readonly int rounds;
    private readonly ulong seed;

    /// <param name="candidateOf">For every item its candidate: candidates are drawn as wholes.</param>
    /// <param name="rounds">Resamples; 0 gives no intervals.</param>
    /// <param name="seed">Start of the generator.</param>
    public Bootstrap(IEnumerable<string> candidateOf, int rounds, ulong seed = 1)
        : this(Numbered(candidateOf), rounds, seed)
    {
    }

    /// <param name="groupOf">For every item the group it is drawn with; its own index where items stand alone.</param>
    /// <param name="rounds">Resamples; 0 gives no intervals.</param>
    /// <param name="seed">Start of the generator.</param>
    public Bootstrap(IReadOnlyList<int> groupOf, int rounds, ulong seed = 1)
    {
        ArgumentNullException.ThrowIfNull(groupOf);
        int[] numbers = Numbered(groupOf);
        starts = new int[numbers.Length == 0 ? 1 : numbers.Max() + 2];
        foreach (var number in numbers)
        {
            starts[number + 1]++;
        }

        for (var group = 1; group < starts.Length; group++)
        {
            starts[group] += starts[group - 1];
        }

        items = new int[numbers.Length];
        int[] next = [.. starts];
        for (var i = 0; i < numbers.Length; i++)
        {
            items[next[numbers[i]]++] = i;
        }

        this.rounds = rounds;
        this.seed = seed;
    }

    /// <summary>The statistic on all items and its 95 % interval over resamples.</summary>
    /// <param name="statistic">From item indices to a value, <see langword="null"/> where undefined.</param>
    /// <param name="count">Number of items.</param>
    public Interval Of(Func<int[], double?> statistic, int count)
    {
        ArgumentNullException.ThrowIfNull(statistic);
        const string Only = "statistic";
        return Of(items => new Dictionary<string, double?>(StringComparer.Ordinal) { [Only] = statistic(items) }, count)[Only];
    }

    /// <summary>The intervals of several statistics over the same resamples.</summary>
    /// <param name="statistics">From item indices to named values, <see langword="null"/> where undefined.</param>
    /// <param name="count">Number of items.</param>
    public IReadOnlyDictionary<string, Interval> Of(Func<int[], Dictionary<string, double?>> statistics, int count)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        var whole = statistics([.. Enumerable.Range(0, count)]);
        var drawn = whole.Keys.ToDictionary(name => name, _ => new List<double>(rounds), StringComparer.Ordinal);
        var random = new SplitMix64(seed);
        var sample = new List<int>(count);
        int[] drawnItems = [];
        for (var round = 0; round < rounds && Groups > 1; round++)
        {
            sample.Clear();
            for (var i = 0; i < Groups; i++)
            {
                var group = random.Next(Groups);
                sample.AddRange(items.AsSpan(starts[group]..starts[group + 1]));
            }

            // The same array again where no candidate has more answers than another.
            drawnItems = drawnItems.Length == sample.Count ? drawnItems : new int[sample.Count];
            sample.CopyTo(drawnItems);
            foreach (var (name, value) in statistics(drawnItems))
            {
                if (value is { } defined)
                {
                    drawn[name].Add(defined);
                }
            }
        }

        return whole.ToDictionary(
            pair => pair.Key,
            pair =>
            {
                var values = drawn[pair.Key];
                values.Sort();
                return pair.Value is null || values.Count < 2 ? new Interval(pair.Value) : new Interval(pair.Value, Quantile(values, 0.025), Quantile(values, 0.975));
            },
            StringComparer.Ordinal);
    }

    private int Groups => starts.Length - 1;

    /// <summary>Numbers in the order in which groups come first.</summary>
    private static int[] Numbered<T>(IEnumerable<T> groupOf)
        where T : notnull
    {
        var known = new Dictionary<T, int>();
        return [.. groupOf.Select(group => known.TryGetValue(group, out var number) ? number : known[group] = known.Count)];
    }

    private static double Quantile(List<double> sorted, double share)
    {
        var position = share * (sorted.Count - 1);
        var low = (int)position;
        return sorted[low] + ((position - low) * (sorted[Math.Min(low + 1, sorted.Count - 1)] - sorted[low]));
    }
}

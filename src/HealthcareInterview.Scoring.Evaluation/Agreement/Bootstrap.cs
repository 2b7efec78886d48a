namespace HealthcareInterview.Scoring.Evaluation.Agreement;

/// <summary>Percentile bootstrap (Efron 1979), resampling whole groups (candidates). The same seed gives the same interval everywhere.</summary>
public sealed class Bootstrap
{
    private readonly int[][] groups;
    private readonly int rounds;
    private readonly ulong seed;

    /// <param name="groupOf">For every item the group it is drawn with; its own index where items stand alone.</param>
    /// <param name="rounds">Resamples; 0 gives no intervals.</param>
    /// <param name="seed">Start of the generator.</param>
    public Bootstrap(IReadOnlyList<int> groupOf, int rounds, ulong seed = 1)
    {
        ArgumentNullException.ThrowIfNull(groupOf);
        groups = [.. Enumerable.Range(0, groupOf.Count).GroupBy(i => groupOf[i]).Select(group => group.ToArray())];
        this.rounds = rounds;
        this.seed = seed;
    }

    /// <summary>The statistic on all items and its 95 % interval over resamples.</summary>
    /// <param name="statistic">From item indices to a value, <see langword="null"/> where undefined.</param>
    /// <param name="count">Number of items.</param>
    public Interval Of(Func<int[], double?> statistic, int count)
    {
        ArgumentNullException.ThrowIfNull(statistic);
        var value = statistic([.. Enumerable.Range(0, count)]);
        if (rounds == 0 || value is null || groups.Length < 2)
        {
            return new Interval(value);
        }

        var state = seed;
        var values = new List<double>(rounds);
        var sample = new List<int>(count);
        for (var round = 0; round < rounds; round++)
        {
            sample.Clear();
            for (var i = 0; i < groups.Length; i++)
            {
                sample.AddRange(groups[(int)(Next(ref state) % (ulong)groups.Length)]);
            }

            if (statistic([.. sample]) is { } drawn)
            {
                values.Add(drawn);
            }
        }

        values.Sort();
        return values.Count < 2 ? new Interval(value) : new Interval(value, Quantile(values, 0.025), Quantile(values, 0.975));
    }

    /// <summary>The intervals of several statistics over the same resamples.</summary>
    /// <param name="statistics">From item indices to named values, <see langword="null"/> where undefined.</param>
    /// <param name="count">Number of items.</param>
    public IReadOnlyDictionary<string, Interval> Of(Func<int[], Dictionary<string, double?>> statistics, int count)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        var whole = statistics([.. Enumerable.Range(0, count)]);
        var drawn = whole.Keys.ToDictionary(name => name, _ => new List<double>(rounds), StringComparer.Ordinal);
        var state = seed;
        var sample = new List<int>(count);
        for (var round = 0; round < rounds && groups.Length > 1; round++)
        {
            sample.Clear();
            for (var i = 0; i < groups.Length; i++)
            {
                sample.AddRange(groups[(int)(Next(ref state) % (ulong)groups.Length)]);
            }

            foreach (var (name, value) in statistics([.. sample]))
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

    /// <summary>SplitMix64 (Steele, Lea and Flood 2014).</summary>
    private static ulong Next(ref ulong state)
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    private static double Quantile(List<double> sorted, double share)
    {
        var position = share * (sorted.Count - 1);
        var low = (int)position;
        return sorted[low] + ((position - low) * (sorted[Math.Min(low + 1, sorted.Count - 1)] - sorted[low]));
    }
}

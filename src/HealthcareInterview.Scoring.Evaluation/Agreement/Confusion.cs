namespace HealthcareInterview.Scoring.Evaluation.Agreement;

/// <summary>How often two raters gave which pair of values, over the whole scale, also the values nobody gave. Immutable once filled.</summary>
public sealed class Confusion
{
    private readonly long[,] counts;

    /// <param name="least">Lowest value of the scale.</param>
    /// <param name="most">Highest value of the scale.</param>
    public Confusion(int least, int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, least);
        Least = least;
        Most = most;
        counts = new long[most - least + 1, most - least + 1];
    }

    /// <summary>Lowest value.</summary>
    public int Least { get; }

    /// <summary>Highest value.</summary>
    public int Most { get; }

    /// <summary>Number of pairs.</summary>
    public long Total { get; private set; }

    /// <summary>Number of values on the scale.</summary>
    public int Size => Most - Least + 1;

    /// <summary>Pairs whose first (human) value is <paramref name="human"/> and second (system) value is <paramref name="system"/>.</summary>
    public long this[int human, int system] => counts[human - Least, system - Least];

    /// <summary>Adds a pair.</summary>
    public void Add(int human, int system, int times = 1)
    {
        counts[human - Least, system - Least] += times;
        Total += times;
    }

    /// <summary>
    /// Cohen's kappa with weights |i - j|^power over the scale: 0 unweighted (Cohen 1960), 1 linear, 2 quadratic (Cohen 1968).
    /// </summary>
    /// <returns>At most 1; <see langword="null"/> where no disagreement can be expected (both constant and equal, or no pairs).</returns>
    /// <param name="power">0, 1 or 2.</param>
    /// <param name="adjacentAgree">Whether neighbouring values count as agreement, as some essay graders report it.</param>
    public double? Kappa(int power, bool adjacentAgree = false)
    {
        if (Total == 0)
        {
            return null;
        }

        double observed = 0, expected = 0;
        for (var i = 0; i < Size; i++)
        {
            for (var j = 0; j < Size; j++)
            {
                var distance = Math.Max(0, Math.Abs(i - j) - (adjacentAgree ? 1 : 0));
                var weight = power == 0 ? (distance == 0 ? 0d : 1d) : Math.Pow(distance, power);
                observed += weight * counts[i, j];
                expected += weight * Row(i) * Column(j) / (double)Total;
            }
        }

        return expected == 0 ? null : 1 - (observed / expected);
    }

    /// <summary>Share of pairs that differ by at most <paramref name="distance"/>, 0 to 1.</summary>
    public double? Within(int distance)
    {
        if (Total == 0)
        {
            return null;
        }

        long near = 0;
        for (var i = 0; i < Size; i++)
        {
            for (var j = 0; j < Size; j++)
            {
                near += Math.Abs(i - j) <= distance ? counts[i, j] : 0;
            }
        }

        return (double)near / Total;
    }

    private long Row(int i)
    {
        long sum = 0;
        for (var j = 0; j < Size; j++)
        {
            sum += counts[i, j];
        }

        return sum;
    }

    private long Column(int j)
    {
        long sum = 0;
        for (var i = 0; i < Size; i++)
        {
            sum += counts[i, j];
        }

        return sum;
    }
}

namespace HealthcareInterview.Scoring.Evaluation.Agreement;

/// <summary>
/// Krippendorff's alpha for any number of raters and missing ratings (K. Krippendorff, "Computing Krippendorff's
/// Alpha-Reliability", 2011): 1 - observed over expected disagreement, both over pairs of ratings of units rated at least twice.
/// </summary>
public static class KrippendorffAlpha
{
    /// <summary>Alpha of units' ratings.</summary>
    /// <param name="units">For every unit its ratings; NaN is a missing one.</param>
    /// <param name="level">What the numbers mean.</param>
    /// <returns>At most 1; <see langword="null"/> where fewer than two ratings can be paired or all of them are equal.</returns>
    public static double? Of(IReadOnlyList<double[]> units, AlphaLevel level)
    {
        ArgumentNullException.ThrowIfNull(units);
        double[][] paired = [.. units.Select(unit => unit.Where(value => !double.IsNaN(value)).ToArray()).Where(unit => unit.Length > 1)];
        double[] all = [.. paired.SelectMany(unit => unit)];
        if (all.Length < 2)
        {
            return null;
        }

        if (level == AlphaLevel.Ordinal)
        {
            // The ordinal difference of two values, the ratings between them with half of their own, is that of their mean ranks.
            var ranks = Ranks.Of(all);
            var next = 0;
            paired = [.. paired.Select(unit => unit.Select(_ => ranks[next++]).ToArray())];
            all = ranks;
        }

        double observed = 0;
        foreach (var unit in paired)
        {
            observed += Disagreement(unit, level) / (unit.Length - 1);
        }

        var expected = Disagreement(all, level);
        return expected <= 0 ? null : 1 - ((all.Length - 1) * observed / expected);
    }

    /// <summary>Sum of the differences over all pairs of values.</summary>
    private static double Disagreement(double[] values, AlphaLevel level) => level switch
    {
        AlphaLevel.Nominal => Unequal(values),
        AlphaLevel.Ratio => Ratio(values),
        _ => Squared(values),
    };

    private static double Unequal(double[] values)
    {
        double equal = 0;
        foreach (var group in values.GroupBy(value => value))
        {
            double count = group.Count();
            equal += count * (count - 1) / 2;
        }

        return ((double)values.Length * (values.Length - 1) / 2) - equal;
    }

    private static double Ratio(double[] values)
    {
        var counts = values.GroupBy(value => value).OrderBy(group => group.Key).Select(group => (group.Key, Count: (double)group.Count())).ToArray();
        double sum = 0;
        for (var i = 0; i < counts.Length; i++)
        {
            for (var j = i + 1; j < counts.Length; j++)
            {
                var share = (counts[i].Key - counts[j].Key) / (counts[i].Key + counts[j].Key);
                sum += counts[i].Count * counts[j].Count * share * share;
            }
        }

        return sum;
    }

    private static double Squared(double[] values)
    {
        if (values.AsSpan().IndexOfAnyExcept(values[0]) < 0)
        {
            return 0;
        }

        var mean = PairStatistics.Mean(values)!.Value;
        double sum = 0;
        foreach (var value in values)
        {
            sum += (value - mean) * (value - mean);
        }

        return sum * values.Length;
    }
}

namespace HealthcareInterview.Scoring.Evaluation.Agreement;

/// <summary>
/// Statistics of paired values. Undefined is <see langword="null"/>, never 0 or NaN. Standard deviations divide by n - 1.
/// </summary>
public static class PairStatistics
{
    /// <summary>Arithmetic mean; <see langword="null"/> of nothing.</summary>
    public static double? Mean(ReadOnlySpan<double> values)
    {
        if (values.IsEmpty)
        {
            return null;
        }

        double sum = 0;
        foreach (var value in values)
        {
            sum += value;
        }

        return sum / values.Length;
    }

    /// <summary>Standard deviation of a sample; <see langword="null"/> of fewer than two values.</summary>
    public static double? Deviation(ReadOnlySpan<double> values)
    {
        if (values.Length < 2)
        {
            return null;
        }

        var mean = Mean(values)!.Value;
        double sum = 0;
        foreach (var value in values)
        {
            sum += (value - mean) * (value - mean);
        }

        return Math.Sqrt(sum / (values.Length - 1));
    }

    /// <summary>Pearson's product-moment correlation; undefined where a side is constant.</summary>
    public static double? Pearson(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        if (x.Length != y.Length || x.Length < 2)
        {
            return null;
        }

        double meanX = Mean(x)!.Value, meanY = Mean(y)!.Value, xy = 0, xx = 0, yy = 0;
        for (var i = 0; i < x.Length; i++)
        {
            xy += (x[i] - meanX) * (y[i] - meanY);
            xx += (x[i] - meanX) * (x[i] - meanX);
            yy += (y[i] - meanY) * (y[i] - meanY);
        }

        // Rounding leaves a constant side with a variance of the size of its last bit.
        return xx <= 1e-24 * (1 + (meanX * meanX)) * x.Length || yy <= 1e-24 * (1 + (meanY * meanY)) * y.Length ? null : Math.Clamp(xy / Math.Sqrt(xx * yy), -1, 1);
    }

    /// <summary>Spearman's rank correlation; ties share their mean rank.</summary>
    public static double? Spearman(ReadOnlySpan<double> x, ReadOnlySpan<double> y) => x.Length == y.Length ? Pearson(Ranks.Of(x), Ranks.Of(y)) : null;

    /// <summary>
    /// Quadratic weighted kappa of continuous values: 2 cov / (var + var + squared difference of means), with population
    /// moments; equals <see cref="Confusion.Kappa"/> with power 2 for whole numbers (Haberman 2019, as in RSMTool).
    /// </summary>
    public static double? QuadraticKappa(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        if (x.Length != y.Length || x.Length == 0)
        {
            return null;
        }

        double meanX = Mean(x)!.Value, meanY = Mean(y)!.Value, xy = 0, xx = 0, yy = 0;
        for (var i = 0; i < x.Length; i++)
        {
            xy += (x[i] - meanX) * (y[i] - meanY);
            xx += (x[i] - meanX) * (x[i] - meanX);
            yy += (y[i] - meanY) * (y[i] - meanY);
        }

        var below = xx + yy + (x.Length * (meanX - meanY) * (meanX - meanY));
        return below == 0 ? null : 2 * xy / below;
    }

    /// <summary>Root of the mean squared difference.</summary>
    public static double? Rmse(ReadOnlySpan<double> human, ReadOnlySpan<double> system)
    {
        if (human.IsEmpty || human.Length != system.Length)
        {
            return null;
        }

        double sum = 0;
        for (var i = 0; i < human.Length; i++)
        {
            sum += (human[i] - system[i]) * (human[i] - system[i]);
        }

        return Math.Sqrt(sum / human.Length);
    }

    /// <summary>Share of the human variance that the system's values leave no error for: 1 - SSE / SST.</summary>
    public static double? R2(ReadOnlySpan<double> human, ReadOnlySpan<double> system)
    {
        var deviation = Deviation(human);
        if (deviation is null or 0 || Rmse(human, system) is not { } rmse)
        {
            return null;
        }

        return 1 - (rmse * rmse * human.Length / (deviation.Value * deviation.Value * (human.Length - 1)));
    }

    /// <summary>Standardized mean difference, system minus human, over the human standard deviation (unpooled).</summary>
    public static double? MeanDifference(ReadOnlySpan<double> human, ReadOnlySpan<double> system) =>
        Deviation(human) is { } deviation and > 0 ? (Mean(system) - Mean(human)) / deviation : null;

    /// <summary>Standardized mean difference of two human raters, second minus first, over the pooled standard deviation.</summary>
    public static double? PooledMeanDifference(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        if (Deviation(first) is not { } a || Deviation(second) is not { } b || (a == 0 && b == 0))
        {
            return null;
        }

        return (Mean(second) - Mean(first)) / Math.Sqrt(((a * a) + (b * b)) / 2);
    }

    /// <summary>Share of pairs that differ by at most <paramref name="distance"/>.</summary>
    public static double? Within(ReadOnlySpan<double> x, ReadOnlySpan<double> y, double distance)
    {
        if (x.IsEmpty || x.Length != y.Length)
        {
            return null;
        }

        var near = 0;
        for (var i = 0; i < x.Length; i++)
        {
            near += Math.Abs(x[i] - y[i]) <= distance ? 1 : 0;
        }

        return (double)near / x.Length;
    }

    /// <summary>
    /// Difference of standardized means of a subgroup: the mean of the second side's z-scores minus that of the first's, each
    /// standardized over all data (Williamson, Xi and Breyer 2012; RSMTool's DSM).
    /// </summary>
    public static double? StandardizedMeanDifference(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Moments allX, Moments allY) =>
        allX.Standardize(Mean(x)) is { } first && allY.Standardize(Mean(y)) is { } second ? second - first : null;

    /// <summary>Correlation of x and y that would be seen if y had no error (Spearman 1904), given the human raters' own.</summary>
    public static double? Disattenuated(double? systemHuman, double? humanHuman) =>
        humanHuman is { } reliability and > 0 ? systemHuman / Math.Sqrt(reliability) : null;

    /// <summary>Correlation of x and y with what both share with z taken out.</summary>
    public static double? Partial(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> z)
    {
        if (Pearson(x, y) is not { } xy || Pearson(x, z) is not { } xz || Pearson(y, z) is not { } yz)
        {
            return null;
        }

        var below = Math.Sqrt((1 - (xz * xz)) * (1 - (yz * yz)));
        return below == 0 ? null : (xy - (xz * yz)) / below;
    }
}

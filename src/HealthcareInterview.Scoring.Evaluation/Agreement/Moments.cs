namespace HealthcareInterview.Scoring.Evaluation.Agreement;

/// <summary>Mean and standard deviation (n - 1) of values. Immutable.</summary>
/// <param name="Mean">The mean; <see langword="null"/> of nothing.</param>
/// <param name="Deviation">The standard deviation; <see langword="null"/> of fewer than two values.</param>
public readonly record struct Moments(double? Mean, double? Deviation)
{
    /// <summary>Moments of values.</summary>
    public static Moments Of(ReadOnlySpan<double> values) => new(PairStatistics.Mean(values), PairStatistics.Deviation(values));

    /// <summary>Whether the values differ by more than their last bits.</summary>
    public bool Varies => Deviation > 1e-12 * (1 + Math.Abs(Mean ?? 0));

    /// <summary>The z-score of a value; <see langword="null"/> where the values are constant.</summary>
    public double? Standardize(double? value) => Varies ? (value - Mean) / Deviation : null;
}

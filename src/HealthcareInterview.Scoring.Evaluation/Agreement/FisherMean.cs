namespace HealthcareInterview.Scoring.Evaluation.Agreement;

/// <summary>Mean of kappas or correlations through Fisher's z, as the ASAP essay competition took it over prompts (Hamner 2012).</summary>
public static class FisherMean
{
    private const double Most = 0.999;

    /// <summary>The mean; values beyond ±0.999 count as that, since z has no end.</summary>
    /// <param name="values">The values.</param>
    /// <param name="weights">Their weights; equal where left out.</param>
    public static double? Of(IReadOnlyList<double> values, IReadOnlyList<double>? weights = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        double sum = 0, total = 0;
        for (var i = 0; i < values.Count; i++)
        {
            var weight = weights?[i] ?? 1;
            sum += weight * Math.Atanh(Math.Clamp(values[i], -Most, Most));
            total += weight;
        }

        return total == 0 ? null : Math.Tanh(sum / total);
    }
}

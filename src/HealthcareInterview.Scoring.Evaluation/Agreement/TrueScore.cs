namespace HealthcareInterview.Scoring.Evaluation.Agreement;

/// <summary>
/// How well scores predict the true score that human raters would agree on, with the raters' own errors taken out (S. Haberman,
/// "Measures of Agreement Versus Measures of Prediction Accuracy", 2019; A. Loukina et al., BEA 2020; as in RSMTool). Any number
/// of raters per answer, one at least. Immutable.
/// </summary>
public sealed record TrueScore
{
    /// <summary>Answers with a rating.</summary>
    public required int Count { get; init; }

    /// <summary>Answers with one rating.</summary>
    public required int Single { get; init; }

    /// <summary>Answers with several ratings.</summary>
    public required int Multiple { get; init; }

    /// <summary>Variance of the raters' errors; <see langword="null"/> where no answer has two ratings.</summary>
    public double? VarianceErrors { get; init; }

    /// <summary>Variance of the true scores.</summary>
    public double? Variance { get; init; }

    /// <summary>Mean squared error of the system's scores as estimates of the true scores.</summary>
    public double? MeanSquaredError { get; init; }

    /// <summary>Proportional reduction in mean squared error, at most 1; <see langword="null"/> where the true scores do not vary.</summary>
    public double? Prmse => Variance > 0 ? 1 - (MeanSquaredError / Variance) : null;

    /// <summary>The figures of answers.</summary>
    /// <param name="ratings">For every answer its human ratings; NaN is a missing one.</param>
    /// <param name="system">The system's score of every answer.</param>
    public static TrueScore Of(IReadOnlyList<double[]> ratings, ReadOnlySpan<double> system)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        if (ratings.Count != system.Length)
        {
            throw new ArgumentException($"There are {ratings.Count} rated answers and {system.Length} scores; there must be one score an answer.", nameof(system));
        }

        double within = 0, freedom = 0, sum = 0, total = 0, squares = 0;
        int count = 0, multiple = 0;
        var means = new (double Mean, int Ratings)[ratings.Count];
        for (var i = 0; i < ratings.Count; i++)
        {
            double[] given = [.. ratings[i].Where(rating => !double.IsNaN(rating))];
            if (given.Length == 0)
            {
                continue;
            }

            var mean = given.Sum() / given.Length;
            means[i] = (mean, given.Length);
            count++;
            multiple += given.Length > 1 ? 1 : 0;
            within += given.Sum(rating => (rating - mean) * (rating - mean));
            freedom += given.Length - 1;
            sum += given.Sum();
            total += given.Length;
            squares += (double)given.Length * given.Length;
        }

        var none = new TrueScore { Count = count, Single = count - multiple, Multiple = multiple };
        if (freedom == 0 || count < 2)
        {
            return none;
        }

        double errors = within / freedom, between = 0, off = 0;
        for (var i = 0; i < means.Length; i++)
        {
            var (mean, n) = means[i];
            between += n * (mean - (sum / total)) * (mean - (sum / total));
            off += n == 0 ? 0 : n * (mean - system[i]) * (mean - system[i]);
        }

        return none with
        {
            VarianceErrors = errors,
            Variance = (between - ((count - 1) * errors)) / (total - (squares / total)),
            MeanSquaredError = (off - (count * errors)) / total,
        };
    }
}

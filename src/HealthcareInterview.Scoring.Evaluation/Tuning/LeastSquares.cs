using MathNet.Numerics.LinearAlgebra;

namespace HealthcareInterview.Scoring.Evaluation.Tuning;

/// <summary>Weights of features that come nearest to ratings: ordinary and non-negative least squares.</summary>
public static class LeastSquares
{
    private const double Tolerance = 1e-11;

    /// <summary>Ordinary least squares by QR: the first weight is the intercept.</summary>
    /// <param name="features">One row an answer.</param>
    /// <param name="ratings">One an answer.</param>
    public static double[] Ordinary(double[][] features, double[] ratings)
    {
        var (matrix, target) = Read(features, ratings);
        return [.. matrix.QR().Solve(target)];
    }

    /// <summary>
    /// Least squares with no negative weight but the intercept's, which is free (C. Lawson and R. Hanson, "Solving Least Squares
    /// Problems", 1974, chapter 23): the first weight is the intercept.
    /// </summary>
    /// <param name="features">One row an answer.</param>
    /// <param name="ratings">One an answer.</param>
    public static double[] NonNegative(double[][] features, double[] ratings)
    {
        // The intercept is free: taken out by centring, and put back at the end.
        var (whole, _) = Read(features, ratings);
        var count = whole.ColumnCount - 1;
        double[] means = [.. Enumerable.Range(1, count).Select(column => whole.Column(column).Average())];
        var mean = ratings.Average();
        var matrix = Matrix<double>.Build.Dense(whole.RowCount, count, (row, column) => whole[row, column + 1] - means[column]);
        var target = Vector<double>.Build.Dense(ratings.Length, row => ratings[row] - mean);
        var weights = NonNegative(matrix, target);
        return [mean - weights.Select((weight, i) => weight * means[i]).Sum(), .. weights];
    }

    /// <summary>The same without an intercept.</summary>
    internal static double[] NonNegative(Matrix<double> matrix, Vector<double> target)
    {
        var weights = Vector<double>.Build.Dense(matrix.ColumnCount);
        var free = new SortedSet<int>();
        for (var round = 0; round < 3 * matrix.ColumnCount; round++)
        {
            var slope = matrix.TransposeThisAndMultiply(target - (matrix * weights));
            var best = Enumerable.Range(0, matrix.ColumnCount).Where(i => !free.Contains(i)).DefaultIfEmpty(-1).MaxBy(i => i < 0 ? double.MinValue : slope[i]);
            if (best < 0 || slope[best] <= Tolerance * (1 + target.L2Norm()))
            {
                break;
            }

            free.Add(best);
            while (true)
            {
                var trial = Solve(matrix, target, free);
                if (free.All(i => trial[i] > 0))
                {
                    weights = trial;
                    break;
                }

                // As far as the first weight that would turn negative.
                var step = free.Where(i => trial[i] <= 0).Min(i => weights[i] / (weights[i] - trial[i]));
                weights += step * (trial - weights);
                free.RemoveWhere(i => weights[i] <= Tolerance);
            }
        }

        return [.. weights];
    }

    private static Vector<double> Solve(Matrix<double> matrix, Vector<double> target, SortedSet<int> free)
    {
        int[] columns = [.. free];
        var part = Matrix<double>.Build.DenseOfColumnVectors(columns.Select(matrix.Column));
        var solved = part.QR().Solve(target);
        var weights = Vector<double>.Build.Dense(matrix.ColumnCount);
        for (var i = 0; i < columns.Length; i++)
        {
            weights[columns[i]] = solved[i];
        }

        return weights;
    }

    private static (Matrix<double> Matrix, Vector<double> Target) Read(double[][] features, double[] ratings)
    {
        ArgumentNullException.ThrowIfNull(features);
        ArgumentNullException.ThrowIfNull(ratings);
        if (features.Length != ratings.Length || features.Length == 0 || features.Any(row => row.Length != features[0].Length))
        {
            throw new ArgumentException($"There are {features.Length} rows of features and {ratings.Length} ratings; every rating needs a row of as many features.", nameof(features));
        }

        return (Matrix<double>.Build.Dense(features.Length, features[0].Length + 1, (row, column) => column == 0 ? 1 : features[row][column - 1]), Vector<double>.Build.DenseOfArray(ratings));
    }
}

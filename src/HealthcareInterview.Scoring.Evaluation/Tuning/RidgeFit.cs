using MathNet.Numerics.LinearAlgebra;

namespace HealthcareInterview.Scoring.Evaluation.Tuning;

/// <summary>Non-negative least squares that keeps weights near what the author wrote.</summary>
internal static class RidgeFit
{
    /// <summary>The weights, none negative.</summary>
    /// <param name="rows">How much of each weight an answer has.</param>
    /// <param name="targets">What the sum should be, one an answer.</param>
    /// <param name="authored">The author's weights.</param>
    /// <param name="firmness">How firmly each stays there: as much as so many answers that have it once.</param>
    public static double[] Fit(IReadOnlyList<double[]> rows, IReadOnlyList<double> targets, double[] authored, double[] firmness)
    {
        var count = authored.Length;
        var matrix = Matrix<double>.Build.Dense(rows.Count + count, count);
        var target = Vector<double>.Build.Dense(rows.Count + count);
        for (var i = 0; i < rows.Count; i++)
        {
            matrix.SetRow(i, rows[i]);
            target[i] = targets[i];
        }

        for (var w = 0; w < count; w++)
        {
            var root = Math.Sqrt(firmness[w]);
            matrix[rows.Count + w, w] = root;
            target[rows.Count + w] = root * authored[w];
        }

        return LeastSquares.NonNegative(matrix, target);
    }
}

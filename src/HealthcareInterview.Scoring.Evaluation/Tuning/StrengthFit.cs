using HealthcareInterview.Scoring.Rubrics;

namespace HealthcareInterview.Scoring.Evaluation.Tuning;

/// <summary>
/// Fits the weights of an element's rules and of a rubric's particulars to gold grades: squared error of a soft grade (two
/// logistic steps at the thresholds) plus a prior that keeps every weight near what the author wrote. Projected gradient
/// descent from the author's weights: the same input gives the same weights.
/// </summary>
internal sealed class StrengthFit
{
    private const double Softness = 0.22;
    private const int Rounds = 700;

    private readonly Rubric rubric;
    private readonly double prior;

    public StrengthFit(Rubric rubric, double prior)
    {
        this.rubric = rubric;
        this.prior = prior;
        Rules = [.. rubric.Elements.Select(element => element.Rules.Select(rule => (double)rule.Weight).ToArray())];
        Particulars = [.. rubric.Particulars.Select(particular => (double)particular.Weight)];
        Thresholds = [.. rubric.Elements.Select(element => ((double)element.Thresholds.Partial, (double)element.Thresholds.Strong))];
    }

    /// <summary>Weights of the rules, by element.</summary>
    public double[][] Rules { get; }

    /// <summary>Weights of the particulars.</summary>
    public double[] Particulars { get; }

    private (double Partial, double Strong)[] Thresholds { get; }

    /// <summary>Fits all weights to the answers.</summary>
    public void Fit(IReadOnlyList<TuningAnswer> answers)
    {
        double[][] authored = [.. Rules.Select(weights => (double[])weights.Clone())];
        double[] details = [.. Particulars];
        var rate = 0.02;
        for (var round = 0; round < Rounds; round++)
        {
            var gradients = Rules.Select(weights => new double[weights.Length]).ToArray();
            var detailGradients = new double[Particulars.Length];
            foreach (var answer in answers)
            {
                for (var e = 0; e < answer.Cells.Length; e++)
                {
                    Accumulate(e, answer.Cells[e], gradients[e], detailGradients);
                }
            }

            for (var e = 0; e < Rules.Length; e++)
            {
                for (var r = 0; r < Rules[e].Length; r++)
                {
                    var slope = gradients[e][r] + (2 * prior * (Rules[e][r] - authored[e][r]));
                    Rules[e][r] = Math.Clamp(Rules[e][r] - (rate * slope), 0.1, Math.Max(2.6, authored[e][r]));
                }
            }

            for (var f = 0; f < Particulars.Length; f++)
            {
                var slope = detailGradients[f] + (2 * prior * 6 * (Particulars[f] - details[f]));
                Particulars[f] = Math.Clamp(Particulars[f] - (rate * slope / 4), 0, 0.8);
            }
        }
    }

    /// <summary>The grade that the weights give.</summary>
    public int Grade(int element, TuningCell cell)
    {
        var strength = Strength(element, cell);
        var (partial, strong) = Thresholds[element];
        return strength >= strong && cell.CanBeStrong ? 2 : strength >= partial ? 1 : 0;
    }

    /// <summary>The strength that the weights give.</summary>
    public double Strength(int element, TuningCell cell)
    {
        var strength = cell.Fixed;
        var any = cell.Fixed > 0;
        for (var r = 0; r < cell.Rules.Length; r++)
        {
            strength += Rules[element][r] * cell.Rules[r];
            any |= cell.Rules[r] > 0;
        }

        for (var f = 0; any && f < cell.Particulars.Length; f++)
        {
            strength += Weight(element, f) * cell.Particulars[f];
        }

        return strength + 1e-9;
    }

    /// <summary>Rounds all weights to what a person would write.</summary>
    public void Round()
    {
        foreach (var weights in Rules)
        {
            for (var r = 0; r < weights.Length; r++)
            {
                weights[r] = Math.Max(0.1, Math.Round(weights[r], 1, MidpointRounding.AwayFromZero));
            }
        }

        for (var f = 0; f < Particulars.Length; f++)
        {
            Particulars[f] = Math.Round(Particulars[f], 2, MidpointRounding.AwayFromZero);
        }
    }

    /// <summary>An element's own weight of a particular stands over the rubric's.</summary>
    private double Weight(int element, int particular)
    {
        var own = rubric.Elements[element].Particulars[particular].Weight;
        return own == rubric.Particulars[particular].Weight ? Particulars[particular] : (double)own;
    }

    private void Accumulate(int element, TuningCell cell, double[] gradients, double[] detailGradients)
    {
        if (cell.Gold < 0)
        {
            return;
        }

        var strength = Strength(element, cell);
        var (partial, strong) = Thresholds[element];
        var first = Step(strength - partial);
        var second = cell.CanBeStrong ? Step(strength - strong) : 0;
        var error = first + second - cell.Gold;
        var slope = 2 * error * ((first * (1 - first)) + (second * (1 - second))) / Softness;
        for (var r = 0; r < cell.Rules.Length; r++)
        {
            gradients[r] += slope * cell.Rules[r];
        }

        for (var f = 0; f < cell.Particulars.Length; f++)
        {
            detailGradients[f] += slope * cell.Particulars[f];
        }
    }

    private static double Step(double x) => 1 / (1 + Math.Exp(-x / Softness));
}

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
        Shares = [.. rubric.Elements.Select(element => (double)element.Concreteness)];
        Particulars = [.. rubric.Particulars.Select(particular => (double)particular.Weight)];
        Thresholds = [.. rubric.Elements.Select(element => ((double)element.Thresholds.Partial, (double)element.Thresholds.Strong))];
    }

    /// <summary>Weights of the rules, by element.</summary>
    public double[][] Rules { get; }

    /// <summary>Weights of the particulars.</summary>
    public double[] Particulars { get; }

    /// <summary>Shares of the answer's concreteness, by element.</summary>
    public double[] Shares { get; }

    /// <summary>Thresholds, by element.</summary>
    public (double Partial, double Strong)[] Thresholds { get; }

    /// <summary>Fits all weights to the answers.</summary>
    public void Fit(IReadOnlyList<TuningAnswer> answers)
    {
        double[][] authored = [.. Rules.Select(weights => (double[])weights.Clone())];
        double[] details = [.. Particulars];
        double[] shares = [.. Shares];
        var rate = 0.02;
        for (var round = 0; round < Rounds; round++)
        {
            var gradients = Rules.Select(weights => new double[weights.Length]).ToArray();
            var detailGradients = new double[Particulars.Length];
            var shareGradients = new double[Shares.Length];
            foreach (var answer in answers)
            {
                for (var e = 0; e < answer.Cells.Length; e++)
                {
                    Accumulate(e, answer.Cells[e], gradients[e], detailGradients, ref shareGradients[e]);
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

            for (var e = 0; e < Shares.Length; e++)
            {
                var slope = shareGradients[e] + (2 * prior * 3 * (Shares[e] - shares[e]));
                Shares[e] = Math.Clamp(Shares[e] - (rate * slope), 0, 2.5);
            }

            for (var f = 0; f < Particulars.Length; f++)
            {
                var slope = detailGradients[f] + (2 * prior * 6 * (Particulars[f] - details[f]));
                Particulars[f] = Math.Clamp(Particulars[f] - (rate * slope / 4), 0, 0.8);
            }
        }
    }

    /// <summary>
    /// Chooses each element's thresholds: the best quadratic weighted kappa, smoothed over the neighbouring thresholds, less a
    /// little for every step away from the author's.
    /// </summary>
    public void FitThresholds(IReadOnlyList<TuningAnswer> answers)
    {
        for (var e = 0; e < Thresholds.Length; e++)
        {
            var element = e;
            (double Strength, bool CanBeStrong, int Gold)[] cells =
                [.. answers.Where(answer => answer.Cells[element].Gold >= 0).Select(answer => (Strength(element, answer.Cells[element]), answer.Cells[element].CanBeStrong, answer.Cells[element].Gold))];
            var (partial, strong) = Thresholds[e];
            var best = double.MinValue;
            for (var p = 2; p <= 25; p++)
            {
                for (var s = p + 2; s <= 40; s++)
                {
                    var value = 0.0;
                    foreach (var shift in (ReadOnlySpan<double>)[-0.1, 0, 0.1])
                    {
                        value += Kappa(cells, (p / 10.0) + shift, (s / 10.0) + shift) / 3;
                    }

                    value -= prior * 0.02 * (Math.Abs((p / 10.0) - partial) + Math.Abs((s / 10.0) - strong));
                    if (value > best + 1e-9)
                    {
                        best = value;
                        Thresholds[e] = (p / 10.0, s / 10.0);
                    }
                }
            }
        }
    }

    private static double Kappa((double Strength, bool CanBeStrong, int Gold)[] cells, double partial, double strong)
    {
        var table = new Agreement.Confusion(0, 2);
        foreach (var (strength, canBeStrong, gold) in cells)
        {
            table.Add(gold, strength >= strong && canBeStrong ? 2 : strength >= partial ? 1 : 0);
        }

        return table.Kappa(2) ?? 0;
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

        return Math.Max(0, strength + (any ? Shares[element] * cell.Concreteness : 0)) + 1e-9;
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

        for (var e = 0; e < Shares.Length; e++)
        {
            Shares[e] = Math.Round(Shares[e], 1, MidpointRounding.AwayFromZero);
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

    private void Accumulate(int element, TuningCell cell, double[] gradients, double[] detailGradients, ref double shareGradient)
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

        shareGradient += slope * cell.Concreteness;
        for (var f = 0; f < cell.Particulars.Length; f++)
        {
            detailGradients[f] += slope * cell.Particulars[f];
        }
    }

    private static double Step(double x) => 1 / (1 + Math.Exp(-x / Softness));
}

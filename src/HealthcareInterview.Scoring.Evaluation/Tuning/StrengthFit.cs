using HealthcareInterview.Scoring.Rubrics;

namespace HealthcareInterview.Scoring.Evaluation.Tuning;

/// <summary>
/// Fits the weights of an element's rules and of a rubric's particulars to gold grades: squared error of a soft grade (two
/// logistic steps at the thresholds, by projected gradient descent from the author's weights) or of the strength itself
/// (non-negative least squares), plus a prior that keeps every weight near what the author wrote. The same input gives the
/// same weights.
/// </summary>
internal sealed class StrengthFit
{
    private const double Softness = 0.22;
    private const int Rounds = 700;

    private readonly Rubric rubric;
    private readonly double prior;
    private readonly TuningBounds bounds;

    public StrengthFit(Rubric rubric, double prior)
    {
        this.rubric = rubric;
        this.prior = prior;
        bounds = rubric.Policy.Tuning;
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
    public void Fit(IReadOnlyList<TuningAnswer> answers, TuningLoss loss)
    {
        if (loss == TuningLoss.LeastSquares)
        {
            for (var e = 0; e < Rules.Length; e++)
            {
                FitLinear(e, answers);
            }

            return;
        }

        FitOrdinal(answers);
    }

    /// <summary>
    /// One element's weights by least squares: absent stands for a strength below the partial threshold, partial for the middle
    /// between the two, strong for one above the strong threshold. Particulars, which all elements share, stay as they are.
    /// </summary>
    private void FitLinear(int element, IReadOnlyList<TuningAnswer> answers)
    {
        var (partial, strong) = Thresholds[element];
        var half = (strong - partial) / 2;
        var rows = new List<double[]>();
        var targets = new List<double>();
        foreach (var cell in answers.Select(answer => answer.Cells[element]).Where(cell => cell.Gold >= 0 && (cell.Fixed > 0 || cell.Rules.Any(count => count > 0))))
        {
            rows.Add([.. cell.Rules.Select(count => (double)count), cell.Concreteness]);
            targets.Add(partial - half + (half * 2 * cell.Gold) - cell.Fixed - cell.Particulars.Select((count, f) => Weight(element, f) * count).Sum());
        }

        double[] firmness = [.. Rules[element].Select(_ => 4 * prior), 12 * prior];
        var fitted = RidgeFit.Fit(rows, targets, [.. Rules[element], Shares[element]], firmness);
        for (var r = 0; r < Rules[element].Length; r++)
        {
            Rules[element][r] = Within(bounds.RuleWeight, fitted[r], Rules[element][r]);
        }

        Shares[element] = Within(bounds.Concreteness, fitted[^1], Shares[element]);
    }

    private void FitOrdinal(IReadOnlyList<TuningAnswer> answers)
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
                    Rules[e][r] = Within(bounds.RuleWeight, Rules[e][r] - (rate * slope), authored[e][r]);
                }
            }

            for (var e = 0; e < Shares.Length; e++)
            {
                var slope = shareGradients[e] + (2 * prior * 3 * (Shares[e] - shares[e]));
                Shares[e] = Within(bounds.Concreteness, Shares[e] - (rate * slope), shares[e]);
            }

            for (var f = 0; f < Particulars.Length; f++)
            {
                var slope = detailGradients[f] + (2 * prior * 6 * (Particulars[f] - details[f]));
                Particulars[f] = Within(bounds.Particular, Particulars[f] - (rate * slope / 4), details[f]);
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
            var least = (int)Math.Ceiling(bounds.Threshold.From * 10);
            var most = (int)Math.Floor(bounds.Threshold.To * 10);
            for (var p = least; p <= Math.Min(25, most - 2); p++)
            {
                for (var s = p + 2; s <= most; s++)
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
                weights[r] = Math.Max(0.1, Math.Round(weights[r], 1, MidpointRounding.AwayFromZero)); // a rule that weighs nothing is for its author to take out
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

    /// <summary>A number within its bounds; one that its author wrote outside of them may stay as far out.</summary>
    private static double Within(NumberRange range, double value, double authored) =>
        Math.Clamp(value, Math.Min((double)range.From, authored), Math.Max((double)range.To, authored));

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

using HealthcareInterview.Scoring.Evaluation.Agreement;
using HealthcareInterview.Scoring.Rubrics;

namespace HealthcareInterview.Scoring.Evaluation.Tuning;

/// <summary>
/// Fits element weights (ridge regression of the gold mark on credits, towards the author's weights, none negative) and mark
/// boundaries (the quadratic weighted kappa's best, near the author's) for given strengths.
/// </summary>
internal sealed class MarkFit
{
    private readonly Rubric rubric;

    public MarkFit(Rubric rubric)
    {
        this.rubric = rubric;
        Weights = [.. rubric.Elements.Select(element => (double)element.Weight.Mid)];
        Boundaries = Of(rubric.Policy.Marks(ExperienceLevel.Mid));
    }

    /// <summary>Element weights at mid level; the other levels keep their difference from it.</summary>
    public double[] Weights { get; private set; }

    /// <summary>Boundaries at mid level; the other levels keep their difference from it.</summary>
    public double[] Boundaries { get; private set; }

    public void Fit(IReadOnlyList<TuningAnswer> answers, StrengthFit strengths, TuningParts parts)
    {
        TuningAnswer[] rated = [.. answers.Where(answer => answer.GoldMark > 0)];
        double[][] credits = [.. rated.Select(answer => Credits(answer, strengths))];
        if (rubric.Policy.BestOf.Count == 0 && parts.HasFlag(TuningParts.Weights))
        {
            FitWeights(rated, credits);
        }

        if (parts.HasFlag(TuningParts.Marks))
        {
            FitBoundaries(rated, credits);
        }
    }

    /// <summary>The mark that the numbers give.</summary>
    public int Mark(TuningAnswer answer, StrengthFit strengths) => Mark(answer, Credits(answer, strengths), Boundaries);

    private static double[] Of(MarkBoundaries marks) => [(double)marks.Two, (double)marks.Three, (double)marks.Four, (double)marks.Five];

    private void FitWeights(TuningAnswer[] answers, double[][] credits)
    {
        double[] authored = [.. Weights];
        var bounds = rubric.Policy.Tuning.ElementWeight;
        var scale = 4.0 / 80; // 80 points are worth four marks
        var offset = 0.6;
        for (var round = 0; round < 1500; round++)
        {
            var slopes = new double[Weights.Length];
            var shift = 0.0;
            for (var i = 0; i < answers.Length; i++)
            {
                var sum = offset + (scale * answers[i].FlagPoints);
                for (var e = 0; e < Weights.Length; e++)
                {
                    sum += scale * Weights[e] * credits[i][e];
                }

                var error = sum - answers[i].GoldMark + 0;
                shift += error;
                for (var e = 0; e < Weights.Length; e++)
                {
                    slopes[e] += error * scale * credits[i][e];
                }
            }

            offset -= 0.3 * shift / answers.Length;
            for (var e = 0; e < Weights.Length; e++)
            {
                Weights[e] = Math.Clamp(Weights[e] - (60 * ((slopes[e] / answers.Length) + (0.0004 * (Weights[e] - authored[e])))), authored[e] * (double)bounds.From, authored[e] * (double)bounds.To);
            }

            var total = Weights.Sum();
            for (var e = 0; e < Weights.Length; e++)
            {
                Weights[e] *= 100 / total;
            }
        }
    }

    private void FitBoundaries(TuningAnswer[] answers, double[][] credits)
    {
        double[] authored = [.. Boundaries];
        for (var pass = 0; pass < 4; pass++)
        {
            for (var b = 0; b < 4; b++)
            {
                var best = double.MinValue;
                var chosen = Boundaries[b];
                var low = b == 0 ? (double)rubric.Policy.Tuning.Mark.From : Boundaries[b - 1] + 3;
                var high = b == 3 ? (double)rubric.Policy.Tuning.Mark.To : Boundaries[b + 1] - 3;
                for (var candidate = Math.Ceiling(low); candidate <= high; candidate++)
                {
                    double[] trial = [.. Boundaries];
                    trial[b] = candidate;
                    var table = new Confusion(1, 5);
                    for (var i = 0; i < answers.Length; i++)
                    {
                        table.Add(answers[i].GoldMark, Mark(answers[i], credits[i], trial));
                    }

                    var value = (table.Kappa(2) ?? 0) - (0.002 * Math.Abs(candidate - authored[b]));
                    if (value > best + 1e-9)
                    {
                        (best, chosen) = (value, candidate);
                    }
                }

                Boundaries[b] = chosen;
            }
        }
    }

    private int Mark(TuningAnswer answer, double[] credits, double[] boundaries)
    {
        var score = answer.FlagPoints + Points(answer.Level, credits);
        score = Math.Clamp(Math.Round(score, 1), 0, 100);
        var own = Of(rubric.Policy.Marks(answer.Level));
        var mid = Of(rubric.Policy.Marks(ExperienceLevel.Mid));
        var mark = 1;
        for (var b = 0; b < 4; b++)
        {
            mark = score >= boundaries[b] + own[b] - mid[b] ? b + 2 : mark;
        }

        return Math.Min(mark, answer.Ceiling);
    }

    private double Points(ExperienceLevel level, double[] credits)
    {
        double Of(int e) => credits[e] * Math.Max(0, Weights[e] + (double)(rubric.Elements[e].Weight[level] - rubric.Elements[e].Weight.Mid));
        if (rubric.Policy.BestOf.Count == 0)
        {
            return Enumerable.Range(0, credits.Length).Sum(Of);
        }

        return rubric.Policy.BestOf.Max(group => Enumerable.Range(0, credits.Length).Where(e => group.Contains(rubric.Elements[e].Id, StringComparer.Ordinal)).Sum(Of));
    }

    private double[] Credits(TuningAnswer answer, StrengthFit strengths)
    {
        var credits = new double[answer.Cells.Length];
        var policy = rubric.Policy.Credit;
        var telling = 1 - (double)rubric.Policy.Concreteness.Loss((decimal)answer.Cells[0].Concreteness);
        for (var e = 0; e < credits.Length; e++)
        {
            var strength = strengths.Strength(e, answer.Cells[e]);
            var (partial, strong) = strengths.Thresholds[e];
            credits[e] = telling * (strengths.Grade(e, answer.Cells[e]) switch
            {
                2 => (double)policy.StrongFrom + ((double)(policy.StrongTo - policy.StrongFrom) * Share(strength, strong, strong * (double)policy.FullAt)),
                1 => (double)policy.PartialFrom + ((double)(policy.PartialTo - policy.PartialFrom) * Share(strength, partial, strong)),
                _ => 0,
            });
        }

        return credits;
    }

    private static double Share(double value, double from, double to) => Math.Clamp((value - from) / (to - from), 0, 1);
}

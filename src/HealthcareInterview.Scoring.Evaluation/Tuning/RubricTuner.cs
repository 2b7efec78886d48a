using HealthcareInterview.Scoring.Evaluation.Agreement;
using HealthcareInterview.Scoring.Evaluation.Corpus;
using HealthcareInterview.Scoring.Rubrics;

namespace HealthcareInterview.Scoring.Evaluation.Tuning;

/// <summary>Agreement of one way of setting the numbers. Immutable.</summary>
/// <param name="Elements">Mean quadratic weighted kappa over the elements.</param>
/// <param name="Mark">Quadratic weighted kappa of the mark.</param>
public sealed record TuningAgreement(double? Elements, double? Mark)
{
    /// <summary>Both together, by which numbers are chosen; what is undefined counts as 0.</summary>
    internal double Sum => (Elements ?? 0) + (Mark ?? 0);
}

/// <summary>A tuned rubric's text and how it compares. Immutable.</summary>
/// <param name="Text">The YAML with new numbers.</param>
/// <param name="Current">Agreement of the rubric as it is.</param>
/// <param name="Equal">Agreement with equal element weights.</param>
/// <param name="CrossValidated">Agreement of tuned numbers on answers they were not tuned to.</param>
/// <param name="Tuned">Agreement of the tuned numbers on the data they were tuned to.</param>
/// <param name="Loss">What the weights were fitted by: that which cross-validates better.</param>
/// <param name="OtherLoss">Cross-validated agreement by the other.</param>
public sealed record TuningResult(string Text, TuningAgreement Current, TuningAgreement Equal, TuningAgreement CrossValidated, TuningAgreement Tuned, TuningLoss Loss, TuningAgreement OtherLoss)
{
    /// <summary>Whether tuning helps on answers it has not seen.</summary>
    public bool IsBetter => CrossValidated.Sum > Current.Sum;
}

/// <summary>Fits the numbers of a rubric to gold answers and changes nothing else in its text.</summary>
public static class RubricTuner
{
    private const int Folds = 5;

    /// <summary>Tunes a rubric.</summary>
    /// <param name="rubric">The rubric; its source text is what gets new numbers.</param>
    /// <param name="records">Gold answers; those to other questions are passed over.</param>
    /// <param name="prior">How firmly weights stay near the author's; by default 1.</param>
    /// <param name="parts">Which numbers to fit.</param>
    public static TuningResult Tune(Rubric rubric, IEnumerable<GoldRecord> records, double prior = 1, TuningParts parts = TuningParts.All)
    {
        ArgumentNullException.ThrowIfNull(rubric);
        ArgumentNullException.ThrowIfNull(records);
        var answers = TuningData.Collect(rubric, records);
        var authored = new StrengthFit(rubric, prior);
        var current = Agreement(rubric, answers, answer => (authored, new MarkFit(rubric)));
        var equal = Equal(rubric, answers, authored);
        var ordinal = CrossValidated(rubric, answers, prior, TuningLoss.Ordinal, parts);
        var linear = CrossValidated(rubric, answers, prior, TuningLoss.LeastSquares, parts);
        var loss = linear.Sum > ordinal.Sum ? TuningLoss.LeastSquares : TuningLoss.Ordinal;
        var (validated, other) = loss == TuningLoss.Ordinal ? (ordinal, linear) : (linear, ordinal);
        var whole = Fit(rubric, answers, prior, loss, parts);
        return new TuningResult(Text(rubric, whole.Strengths, whole.Marks), current, equal, validated, Agreement(rubric, answers, _ => whole), loss, other);
    }

    /// <summary>Agreement on answers that the numbers were not fitted to.</summary>
    private static TuningAgreement CrossValidated(Rubric rubric, IReadOnlyList<TuningAnswer> answers, double prior, TuningLoss loss, TuningParts parts)
    {
        var folds = TuningFolds.Of(answers, Folds);
        var byFold = Enumerable.Range(0, Folds).Select(fold => Fit(rubric, [.. answers.Where(answer => folds[answer] != fold)], prior, loss, parts)).ToArray();
        return Agreement(rubric, answers, answer => byFold[folds[answer]]);
    }

    private static (StrengthFit Strengths, MarkFit Marks) Fit(Rubric rubric, IReadOnlyList<TuningAnswer> answers, double prior, TuningLoss loss, TuningParts parts)
    {
        var strengths = new StrengthFit(rubric, prior);
        if (parts.HasFlag(TuningParts.Weights))
        {
            strengths.Fit(answers, loss);
            strengths.Round();
        }

        if (parts.HasFlag(TuningParts.Thresholds))
        {
            strengths.FitThresholds(answers);
        }

        var marks = new MarkFit(rubric);
        marks.Fit(answers, strengths, parts);
        return (strengths, marks);
    }

    private static TuningAgreement Equal(Rubric rubric, IReadOnlyList<TuningAnswer> answers, StrengthFit strengths)
    {
        var share = 100m / rubric.Elements.Count;
        var equal = rubric with { Elements = [.. rubric.Elements.Select(element => element with { Weight = new LevelWeights(share, share, share) })] };
        return Agreement(equal, answers, _ => (strengths, new MarkFit(equal)));
    }

    private static TuningAgreement Agreement(Rubric rubric, IReadOnlyList<TuningAnswer> answers, Func<TuningAnswer, (StrengthFit Strengths, MarkFit Marks)> numbers)
    {
        var tables = rubric.Elements.Select(_ => new Confusion(0, 2)).ToArray();
        var marks = new Confusion(1, 5);
        foreach (var answer in answers)
        {
            var (strengths, mark) = numbers(answer);
            for (var e = 0; e < tables.Length; e++)
            {
                if (answer.Cells[e].Gold >= 0)
                {
                    tables[e].Add(answer.Cells[e].Gold, strengths.Grade(e, answer.Cells[e]));
                }
            }

            if (answer.GoldMark > 0)
            {
                marks.Add(answer.GoldMark, mark.Mark(answer, strengths));
            }
        }

        double[] kappas = [.. tables.Select(table => table.Kappa(2)).Where(kappa => kappa is not null).Select(kappa => kappa!.Value)];
        return new TuningAgreement(kappas.Length == 0 ? null : kappas.Average(), marks.Kappa(2));
    }

    private static string Text(Rubric rubric, StrengthFit strengths, MarkFit marks)
    {
        var editor = new NumberEditor(rubric.Source);
        double[] mid = Whole([.. marks.Weights]);
        for (var e = 0; e < rubric.Elements.Count; e++)
        {
            var element = rubric.Elements[e];
            editor.Set($"elements[{element.Id}].concreteness", strengths.Shares[e], 1);
            editor.Set($"elements[{element.Id}].thresholds.partial", strengths.Thresholds[e].Partial, 1);
            editor.Set($"elements[{element.Id}].thresholds.strong", strengths.Thresholds[e].Strong, 1);
            for (var r = 0; r < element.Rules.Count; r++)
            {
                editor.Set($"elements[{element.Id}].rules[{element.Rules[r].Id}].weight", strengths.Rules[e][r], 1);
                editor.Set($"elements[{element.Id}].shared_rules.{element.Rules[r].Id}", strengths.Rules[e][r], 1);
            }
        }

        if (rubric.Policy.BestOf.Count == 0)
        {
            foreach (var level in Enum.GetValues<ExperienceLevel>())
            {
                double[] weights = Whole([.. rubric.Elements.Select((element, e) => Math.Max(2, mid[e] + (double)(element.Weight[level] - element.Weight.Mid)))]);
                for (var e = 0; e < weights.Length; e++)
                {
                    editor.Set($"elements[{rubric.Elements[e].Id}].weight.{LevelNames.Of(level)}", weights[e], 0);
                }
            }
        }

        for (var f = 0; f < rubric.Particulars.Count; f++)
        {
            editor.Set($"particulars.{rubric.Particulars[f].Id}", strengths.Particulars[f], 2);
        }

        foreach (var level in Enum.GetValues<ExperienceLevel>())
        {
            var own = rubric.Policy.Marks(level);
            var base0 = rubric.Policy.Marks(ExperienceLevel.Mid);
            decimal[] shift = [own.Two - base0.Two, own.Three - base0.Three, own.Four - base0.Four, own.Five - base0.Five];
            for (var b = 0; b < 4; b++)
            {
                editor.Set($"marks.{LevelNames.Of(level)}[{b}]", marks.Boundaries[b] + (double)shift[b], 0);
            }
        }

        return editor.Text();
    }

    /// <summary>Whole numbers that add up to 100: largest remainders get the rest.</summary>
    private static double[] Whole(double[] weights)
    {
        var total = weights.Sum();
        double[] scaled = [.. weights.Select(weight => 100 * weight / total)];
        double[] whole = [.. scaled.Select(Math.Floor)];
        var left = 100 - (int)whole.Sum();
        foreach (var index in Enumerable.Range(0, whole.Length).OrderByDescending(i => scaled[i] - whole[i]).ThenBy(i => i).Take(left))
        {
            whole[index]++;
        }

        return whole;
    }
}

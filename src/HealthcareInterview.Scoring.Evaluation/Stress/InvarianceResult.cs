namespace HealthcareInterview.Scoring.Evaluation.Stress;

/// <summary>How far scores moved under a change of form. Immutable.</summary>
/// <param name="Invariance">The change.</param>
/// <param name="Answers">Answers changed.</param>
/// <param name="MeanChange">Mean absolute change of the score, in points.</param>
/// <param name="Kept">Answers that lost no mark, in percent.</param>
public sealed record InvarianceResult(Invariance Invariance, int Answers, double MeanChange, double Kept)
{
    /// <summary>Changes every answer and compares.</summary>
    public static InvarianceResult Of(InterviewScorer scorer, IReadOnlyList<InterviewAnswer> answers, Invariance invariance)
    {
        ArgumentNullException.ThrowIfNull(scorer);
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(invariance);
        var change = 0m;
        var kept = 0;
        var changed = 0;
        foreach (var answer in answers)
        {
            var text = invariance.Change(answer.Text);
            if (text == answer.Text)
            {
                continue;
            }

            var before = scorer.Score(answer);
            var after = scorer.Score(answer with { Text = text });
            changed++;
            change += Math.Abs((after.Score ?? 0m) - (before.Score ?? 0m));
            kept += after.Mark >= before.Mark ? 1 : 0;
        }

        return new InvarianceResult(invariance, changed, changed == 0 ? 0 : (double)change / changed, changed == 0 ? 100 : 100.0 * kept / changed);
    }
}

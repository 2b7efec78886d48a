namespace HealthcareInterview.Scoring.Evaluation.Stress;

/// <summary>How far scores moved under a change of form. Immutable.</summary>
/// <param name="Invariance">The change.</param>
/// <param name="Answers">Answers that it changed.</param>
/// <param name="MeanChange">Mean absolute change of the score, in points.</param>
/// <param name="MeanShift">Mean change of the score with its sign.</param>
/// <param name="Equal">Answers whose score did not move at all, in percent.</param>
/// <param name="MarkLost">Answers that lost a mark or more, in percent.</param>
/// <param name="Examples">The answers that lost most, with their scores before and after.</param>
public sealed record InvarianceResult(Invariance Invariance, int Answers, double MeanChange, double MeanShift, double Equal, double MarkLost, IReadOnlyList<string> Examples)
{
    /// <summary>Changes every answer and compares.</summary>
    /// <param name="scorer">The scorer.</param>
    /// <param name="answers">Answers to questions that the scorer knows.</param>
    /// <param name="invariance">One of <see cref="Invariances.All"/>.</param>
    public static InvarianceResult Of(InterviewScorer scorer, IReadOnlyList<InterviewAnswer> answers, Invariance invariance)
    {
        ArgumentNullException.ThrowIfNull(scorer);
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(invariance);
        decimal change = 0m, shift = 0m;
        int lost = 0, equal = 0;
        var moved = new List<(decimal Loss, string Text)>();
        foreach (var answer in answers)
        {
            var text = invariance.Change(answer.Text);
            if (text == answer.Text)
            {
                continue;
            }

            var before = scorer.Score(answer);
            var after = scorer.Score(answer with { Text = text });
            var difference = (after.Score ?? 0m) - (before.Score ?? 0m);
            change += Math.Abs(difference);
            shift += difference;
            equal += difference == 0m ? 1 : 0;
            lost += after.Mark < before.Mark ? 1 : 0;
            var fell = string.Join(", ", before.Elements.Zip(after.Elements).Where(pair => pair.First.Grade != pair.Second.Grade).Select(pair => $"{pair.First.Id} {pair.First.Grade} -> {pair.Second.Grade}"));
            moved.Add((difference, FormattableString.Invariant($"{answer.Id}: {before.Score} -> {after.Score}, mark {before.Mark} -> {after.Mark}: {fell}")));
        }

        var count = moved.Count;
        return new InvarianceResult(
            invariance,
            count,
            count == 0 ? 0 : (double)change / count,
            count == 0 ? 0 : (double)shift / count,
            count == 0 ? 100 : 100.0 * equal / count,
            count == 0 ? 0 : 100.0 * lost / count,
            [.. moved.Where(pair => pair.Loss != 0m).OrderBy(pair => pair.Loss).ThenBy(pair => pair.Text, StringComparer.Ordinal).Select(pair => pair.Text)]);
    }
}

namespace HealthcareInterview.Scoring.Evaluation.Tuning;

/// <summary>
/// Which answers are left out together in cross-validation: all of one candidate in one fold, and every fold with marks as
/// high as the others', since candidates are dealt out in the order of their marks.
/// </summary>
internal static class TuningFolds
{
    /// <summary>The fold of each answer, the same for the same answers in any order.</summary>
    public static Dictionary<TuningAnswer, int> Of(IReadOnlyList<TuningAnswer> answers, int folds) =>
        answers.GroupBy(answer => answer.Candidate, StringComparer.Ordinal)
            .OrderBy(group => group.Average(answer => answer.GoldMark)).ThenBy(group => group.Key, StringComparer.Ordinal)
            .SelectMany((group, i) => group.Select(answer => (answer, Fold: i % folds)))
            .ToDictionary(pair => pair.answer, pair => pair.Fold);
}

namespace HealthcareInterview.Scoring.Scoring;

/// <summary>What one rule does to one answer. Immutable.</summary>
/// <param name="Rule">Qualified id.</param>
/// <param name="Score">What the score would change by without the rule.</param>
/// <param name="Mark">The mark without the rule.</param>
internal readonly record struct RuleEffect(string Rule, decimal Score, int Mark)
{
    /// <summary>Adds the effects of all rules that gave the answer evidence.</summary>
    /// <param name="scorer">Has just scored the answer.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="result">Its result.</param>
    /// <param name="buffers">The buffers that were used for it.</param>
    /// <param name="effects">Takes the effects, in the rubric's order.</param>
    public static void AddAll(RubricScorer scorer, InterviewAnswer answer, ScoreResult result, ScoringBuffers buffers, List<RuleEffect> effects)
    {
        var found = result.FiredRules.ToHashSet(StringComparer.Ordinal);
        foreach (var rule in scorer.Compiled.Table.Rules)
        {
            if (found.Contains(rule.Rule.QualifiedId))
            {
                var without = scorer.ScoreWithout(rule.Index, answer, buffers);
                effects.Add(new RuleEffect(rule.Rule.QualifiedId, without.Score!.Value - result.Score!.Value, without.Mark));
            }
        }
    }
}

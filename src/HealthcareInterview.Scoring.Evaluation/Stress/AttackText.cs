using HealthcareInterview.Scoring.Evaluation.Stress.Restatement;
using HealthcareInterview.Scoring.Rubrics;

namespace HealthcareInterview.Scoring.Evaluation.Stress;

/// <summary>One text of an attack. Immutable.</summary>
/// <param name="Answer">The text with its question and level.</param>
public sealed record AttackText(InterviewAnswer Answer)
{
    /// <summary>Where the answer was changed, for attacks on own deeds.</summary>
    internal Restated? Restated { get; init; }

    /// <summary>Whether a rule with these conditions no longer accepts a deed told this way.</summary>
    internal Func<RuleConditions, bool>? Kills { get; init; }
}

using HealthcareInterview.Scoring.Evaluation.Stress.Restatement;

namespace HealthcareInterview.Scoring.Evaluation.Stress;

/// <summary>One text of an attack. Immutable.</summary>
/// <param name="Answer">The text with its question and level.</param>
public sealed record AttackText(InterviewAnswer Answer)
{
    /// <summary>How it tells the candidate's deeds.</summary>
    internal Telling Telling { get; init; }

    /// <summary>Where the answer was changed, for attacks on own deeds.</summary>
    internal Restated? Restated { get; init; }
}

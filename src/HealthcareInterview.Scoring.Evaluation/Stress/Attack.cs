using HealthcareInterview.Scoring.Rubrics;

namespace HealthcareInterview.Scoring.Evaluation.Stress;

/// <summary>A way to game a rubric: turns an answer into texts that must not earn what the answer earned. Immutable.</summary>
/// <param name="Name">A short name for people.</param>
/// <param name="Kind">What it must not reach.</param>
/// <param name="Variants">The texts, and the rubric that each is scored by, made from an answer and its rubric.</param>
public sealed record Attack(string Name, AttackKind Kind, Func<InterviewAnswer, Rubric, IEnumerable<InterviewAnswer>> Variants);

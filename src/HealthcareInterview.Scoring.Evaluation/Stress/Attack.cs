using HealthcareInterview.Scoring.Rubrics;

namespace HealthcareInterview.Scoring.Evaluation.Stress;

/// <summary>A way to game a rubric: turns an answer into texts that must not earn what the answer earned. Immutable.</summary>
/// <param name="Name">A short name for people.</param>
/// <param name="Goal">What it must not reach.</param>
/// <param name="Scope">How often it makes its texts.</param>
/// <param name="Texts">The texts, made from an answer and its rubric; a pure function.</param>
public sealed record Attack(string Name, AttackGoal Goal, AttackScope Scope, Func<InterviewAnswer, Rubric, IEnumerable<AttackText>> Texts);

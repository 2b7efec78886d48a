namespace HealthcareInterview.Scoring.Evaluation.Stress;

/// <summary>A change of an answer's form that should leave its score where it was. Immutable.</summary>
/// <param name="Name">A short name for people.</param>
/// <param name="Change">The answer's text in another form; a pure function.</param>
public sealed record Invariance(string Name, Func<string, string> Change);

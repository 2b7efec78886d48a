namespace HealthcareInterview.Scoring.Evaluation.Stress.Restatement;

/// <summary>An answer told otherwise. Immutable.</summary>
/// <param name="Text">The new text.</param>
/// <param name="Changed">Offsets in the old text at which words were changed, in order.</param>
internal sealed record Restated(string Text, IReadOnlyList<int> Changed);

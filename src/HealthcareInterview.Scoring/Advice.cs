namespace HealthcareInterview.Scoring;

/// <summary>One piece of advice. Immutable.</summary>
/// <param name="Kind"><c>strength</c>, <c>gap</c>, <c>flag</c> or <c>retry</c>.</param>
/// <param name="Element">The element or flag it is about, or <see langword="null"/>.</param>
/// <param name="Text">The advice, a sentence or two.</param>
public sealed record Advice(string Kind, string? Element, string Text);

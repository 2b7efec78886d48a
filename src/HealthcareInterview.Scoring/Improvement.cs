namespace HealthcareInterview.Scoring;

/// <summary>What making one element strong would bring. Immutable.</summary>
/// <param name="Element">The element's id.</param>
/// <param name="Gain">Points that the score would rise by, all else equal.</param>
/// <param name="Text">What to say.</param>
public sealed record Improvement(string Element, decimal Gain, string Text);

namespace HealthcareInterview.Scoring;

/// <summary>One line of the sum that gives the score. Immutable.</summary>
/// <param name="Item">An element's or flag's id, <c>best-of</c>, <c>telling</c> (what an answer loses that talks instead of telling), or <c>clamp</c>.</param>
/// <param name="Points">Points added or taken away.</param>
public sealed record LedgerLine(string Item, decimal Points);

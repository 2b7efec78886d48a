namespace HealthcareInterview.Scoring.Evaluation.Agreement;

/// <summary>One answer's scores of any origin. Immutable.</summary>
/// <param name="Human">The human rating to measure against; NaN where it is missing.</param>
/// <param name="System">The system's score; NaN where it is missing.</param>
/// <param name="Second">Further human ratings; NaN where one is missing.</param>
/// <param name="Candidate">Whom to resample with; the item's own name where it stands alone.</param>
/// <param name="Groups">Values of the fields to split by.</param>
/// <param name="Words">Length in words; NaN where it is not known.</param>
public sealed record RatedItem(double Human, double System, IReadOnlyList<double> Second, string Candidate, IReadOnlyList<string> Groups, double Words = double.NaN);

namespace HealthcareInterview.Scoring;

/// <summary>Which rubric gave a result. Immutable.</summary>
/// <param name="Id">The rubric's id.</param>
/// <param name="Version">Its version.</param>
/// <param name="Sha256">SHA-256 of its text, line ends as LF, in lower-case hexadecimal.</param>
public sealed record RubricReference(string Id, string Version, string Sha256);

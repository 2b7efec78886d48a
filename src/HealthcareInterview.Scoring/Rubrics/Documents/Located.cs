namespace HealthcareInterview.Scoring.Rubrics.Documents;

/// <summary>A value and where its scalar stands.</summary>
internal sealed record Located<T>(T Value, TextMark Mark);

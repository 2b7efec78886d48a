namespace HealthcareInterview.Scoring.Rubrics.Documents;

/// <summary>The concreteness policy as written.</summary>
internal sealed record ConcretenessDocument(Located<decimal>? Base, Located<decimal>? StrongFrom, Located<decimal>? OfPoints, Located<decimal>? Least, Located<decimal>? Most);

using HealthcareInterview.Scoring.Rubrics.Documents;

namespace HealthcareInterview.Scoring.Rubrics.Loading;

/// <summary>A rule that ships once, and the shared file that it stands in. Immutable.</summary>
internal sealed record SharedRule(string File, RuleDocument Document);

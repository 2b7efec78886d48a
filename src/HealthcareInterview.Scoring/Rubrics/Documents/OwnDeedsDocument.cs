namespace HealthcareInterview.Scoring.Rubrics.Documents;

/// <summary>What must be told of own deeds, as written.</summary>
internal sealed record OwnDeedsDocument(Located<int>? AtLeast, Located<int>? MarkAtMost);

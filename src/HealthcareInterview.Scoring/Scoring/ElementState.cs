namespace HealthcareInterview.Scoring.Scoring;

/// <summary>An element's strength and grade while the ledger is drawn up; "what if it were strong" is another such state.</summary>
internal readonly record struct ElementState(decimal Strength, int Grade);

namespace HealthcareInterview.Scoring;

/// <summary>A red flag that the answer raises. Immutable.</summary>
public sealed record RedFlagResult
{
    /// <summary>The flag's id.</summary>
    public required string Id { get; init; }

    /// <summary>A short name for people.</summary>
    public required string Title { get; init; }

    /// <summary>Points taken away: 0 or less.</summary>
    public required decimal Points { get; init; }

    /// <summary>The words that raised it; empty for a flag that hangs on what is missing.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }
}

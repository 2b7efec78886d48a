namespace HealthcareInterview.Scoring;

/// <summary>How an answer does on one element. Immutable.</summary>
public sealed record ElementResult
{
    /// <summary>The element's id.</summary>
    public required string Id { get; init; }

    /// <summary>A short name for people.</summary>
    public required string Title { get; init; }

    /// <summary>0 absent, 1 partial, 2 strong.</summary>
    public required int Grade { get; init; }

    /// <summary>Sum of what the evidence and its particulars weigh; 0 or more.</summary>
    public required decimal Strength { get; init; }

    /// <summary>Points earned, one decimal.</summary>
    public required decimal Points { get; init; }

    /// <summary>Points that the element can earn at this level.</summary>
    public required decimal MaxPoints { get; init; }

    /// <summary>The words that earned the grade, in text order.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>Words that look like evidence and are none, in text order.</summary>
    public required IReadOnlyList<RejectedEvidence> Rejected { get; init; }
}

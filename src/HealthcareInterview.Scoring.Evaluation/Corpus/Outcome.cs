namespace HealthcareInterview.Scoring.Evaluation.Corpus;

/// <summary>What is kept of one scored gold answer: numbers only, so that memory stays small on large corpora. Immutable.</summary>
internal sealed record Outcome
{
    public required string Id { get; init; }

    public required int Question { get; init; }

    public required int Words { get; init; }

    public required double Score { get; init; }

    public required int Mark { get; init; }

    /// <summary>The gold mark; 0 where it is missing.</summary>
    public required int GoldMark { get; init; }

    /// <summary>Grades by element; -1 where the gold has none.</summary>
    public required sbyte[] Gold { get; init; }

    public required sbyte[] Grades { get; init; }

    /// <summary>Bits by flag.</summary>
    public required uint GoldFlags { get; init; }

    public required uint Flags { get; init; }

    /// <summary>Elements present for both sides, and those of them where evidence overlaps a quote.</summary>
    public required int QuotedElements { get; init; }

    public required int OverlappingElements { get; init; }

    /// <summary>Values of the subgroup fields asked for.</summary>
    public required string[] Groups { get; init; }

    /// <summary>The candidate, for resampling; the id where there is none.</summary>
    public required string Candidate { get; init; }
}

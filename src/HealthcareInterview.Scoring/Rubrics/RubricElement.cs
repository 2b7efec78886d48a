namespace HealthcareInterview.Scoring.Rubrics;

/// <summary>One thing that a good answer holds: what it is worth, what it takes, and what to say about it. Immutable.</summary>
public sealed record RubricElement
{
    /// <summary>The element's id.</summary>
    public required string Id { get; init; }

    /// <summary>A short name for people.</summary>
    public required string Title { get; init; }

    /// <summary>Points of 100 that the element is worth at each level.</summary>
    public required LevelWeights Weight { get; init; }

    /// <summary>Strengths from which the element is partial and strong.</summary>
    public ElementThresholds Thresholds { get; init; } = ElementThresholds.Standard;

    /// <summary>What to tell a candidate who lacks it.</summary>
    public required string Advice { get; init; }

    /// <summary>The interviewer's follow-up question when it is missing.</summary>
    public required string Probe { get; init; }

    /// <summary>What to tell a candidate who has it, or <see langword="null"/> for a general text.</summary>
    public string? Praise { get; init; }

    /// <summary>Whether the codebook calls the element decisive.</summary>
    public bool Decisive { get; init; }

    /// <summary>Strength that each matched fact of the organization profile adds; 0 where the profile is not asked.</summary>
    public decimal OrganizationMatch { get; init; }

    /// <summary>How much of the answer's concreteness is added to the element's strength where there is evidence for it.</summary>
    /// <value>0 to 5; by default 0: the element asks for its evidence only.</value>
    public decimal Concreteness { get; init; }

    /// <summary>Rules in file order.</summary>
    public required IReadOnlyList<RubricRule> Rules { get; init; }

    /// <summary>
    /// The rubric's particulars as they count for this element: every one of <see cref="Rubric.Particulars"/> in the same order,
    /// with the weight of the element's own <c>particulars</c> where it has one. Weight 0: not counted.
    /// </summary>
    public IReadOnlyList<Particular> Particulars { get; init; } = [];
}

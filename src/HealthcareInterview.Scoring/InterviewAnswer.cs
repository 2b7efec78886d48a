namespace HealthcareInterview.Scoring;

/// <summary>One answer to one question, as given by a candidate. Immutable.</summary>
public sealed record InterviewAnswer
{
    /// <summary>The caller's id, copied to the result. Optional.</summary>
    public string? Id { get; init; }

    /// <summary>A question id such as <c>advocacy</c>, or the question as it was asked.</summary>
    public required string Question { get; init; }

    /// <summary>The level the candidate applies at.</summary>
    public required ExperienceLevel Level { get; init; }

    /// <summary>The answer's text, any length; offsets in the result count its UTF-16 code units.</summary>
    public required string Text { get; init; }

    /// <summary>The organization applied to, or <see langword="null"/>. Used by <c>motivation</c>.</summary>
    public OrganizationProfile? Organization { get; init; }
}

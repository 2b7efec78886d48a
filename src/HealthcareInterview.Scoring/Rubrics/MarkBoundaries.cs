namespace HealthcareInterview.Scoring.Rubrics;

/// <summary>The scores from which the marks 2, 3, 4 and 5 are given at one level. Immutable.</summary>
/// <param name="Two">Least score of mark 2.</param>
/// <param name="Three">Least score of mark 3.</param>
/// <param name="Four">Least score of mark 4.</param>
/// <param name="Five">Least score of mark 5.</param>
public sealed record MarkBoundaries(decimal Two, decimal Three, decimal Four, decimal Five)
{
    /// <summary>The boundaries of a rubric that names none: 20, 40, 60, 80.</summary>
    public static MarkBoundaries Standard { get; } = new(20m, 40m, 60m, 80m);

    /// <summary>The mark, 1 to 5, of a score.</summary>
    public int Mark(decimal score) =>
        score >= Five ? 5 : score >= Four ? 4 : score >= Three ? 3 : score >= Two ? 2 : 1;
}

namespace HealthcareInterview.Scoring.Scoring;

/// <summary>Remarks that tell why parts of an answer did not count.</summary>
internal static class ScoringNotices
{
    private static readonly string[] Repeats = ["Sentences that repeat an earlier one word for word were counted once."];
    private static readonly string[] Lists = ["Bare lists of terms were not counted; tell what happened in sentences."];
    private static readonly string[] Both = [Repeats[0], Lists[0]];

    public static IReadOnlyList<string> Of(ScoringBuffers buffers) => (buffers.Sentences.HasRepeated, buffers.Sentences.HasListing) switch
    {
        (true, true) => Both,
        (true, false) => Repeats,
        (false, true) => Lists,
        _ => [],
    };
}

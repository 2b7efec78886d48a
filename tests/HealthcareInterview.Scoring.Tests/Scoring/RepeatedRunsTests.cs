using Xunit;
using static HealthcareInterview.Scoring.Tests.Scoring.ScoringFixtures;

namespace HealthcareInterview.Scoring.Tests.Scoring;

/// <summary>A transcript without full stops that is pasted twice has no sentence that repeats another; its words do.</summary>
public sealed class RepeatedRunsTests
{
    private const string Transcript = "so that night I hung the wrong bag on the third floor and then I called the doctor about it";

    [Fact]
    public void Score_TranscriptPastedTwice_GainsNothing()
    {
        ScoreResult once = Score(Transcript);
        ScoreResult twice = Score(Transcript + " " + Transcript);

        Assert.True(once.Score > 0m);
        Assert.True(twice.Score <= once.Score && twice.Score > 0m, $"{once.Score} then {twice.Score}");
        Assert.Contains(twice.Elements, e => e.Rejected.Any(r => r.Reason == RejectionReasons.Repeated));
    }

    [Fact]
    public void Score_PhraseSaidAgain_IsNoRepeatedRun() =>
        Assert.Equal(2, Element(Score("I called the doctor on the third floor. I paged the pharmacist on the third floor."), "response").Evidence.Count);
}

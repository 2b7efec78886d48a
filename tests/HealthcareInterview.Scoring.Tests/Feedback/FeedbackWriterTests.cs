using HealthcareInterview.Scoring.Tests.Scoring;
using Xunit;

namespace HealthcareInterview.Scoring.Tests.Feedback;

public sealed class FeedbackWriterTests
{
    [Fact]
    public void Advice_OfAFairAnswer_IsAStrengthAGapAndARetry()
    {
        ScoreResult result = ScoringFixtures.Score("I called the doctor. I paged the pharmacist.");

        Assert.Equal(["strength", "gap", "retry"], result.Advice.Select(a => a.Kind));
        Assert.StartsWith("You told someone. You said: “paged the pharmacist”", result.Advice[0].Text, StringComparison.Ordinal);
        Assert.Equal(("account", "Say what you did."), (result.Advice[1].Element, result.Advice[1].Text));
    }

    [Fact]
    public void Improvements_AreSortedByGainAndTheGainIsWhatTheScoreRisesBy()
    {
        ScoreResult result = ScoringFixtures.Score("I called the doctor. I paged the pharmacist.");

        Assert.Equal([("account", 36.0m), ("fix", 22.5m)], result.Improvements.Select(i => (i.Element, i.Gain)));
        Assert.Equal(["What exactly happened?", "What did you change?"], result.FollowUps);
    }

    [Fact]
    public void Improvement_ThatLiftsAFlag_CountsThePointsOfTheFlag()
    {
        ScoreResult result = ScoringFixtures.Score("I hung the wrong bag 12 times while the bus was late and the river froze.");

        Assert.Equal("silent", Assert.Single(result.RedFlags).Id);
        Assert.Equal(31.5m + 5m, Assert.Single(result.Improvements, i => i.Element == "response").Gain);
    }

    [Fact]
    public void Retry_NamesAnAbbreviationInCapitals()
    {
        ScoreResult result = ScoringFixtures.Score("I charted vitals. I built a spreadsheet. I took the module.", question: ScoringFixtures.TwoWaysId);

        Assert.DoesNotContain("eMR", result.Advice[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Advice_LongEvidence_IsCutBetweenCharacters()
    {
        ScoreResult result = ScoringFixtures.Score("I hung the wrong 😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀 bag.");

        Assert.All(result.Advice, a => Assert.DoesNotContain('\uFFFD', System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(a.Text))));
    }

    [Fact]
    public void Advice_WhenNothingIsMissing_SaysSo()
    {
        ScoreResult result = ScoringFixtures.Score("I called the doctor. I paged the pharmacist. I hung the wrong bag 12 times. Then I added an alert.");

        Assert.Empty(result.Improvements);
        Assert.Empty(result.FollowUps);
        Assert.StartsWith("Nothing is missing.", result.Advice[^1].Text, StringComparison.Ordinal);
    }
}

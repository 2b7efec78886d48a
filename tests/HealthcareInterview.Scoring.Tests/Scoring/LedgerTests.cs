using HealthcareInterview.Scoring.Rubrics;
using HealthcareInterview.Scoring.Scoring;
using Xunit;
using static HealthcareInterview.Scoring.Tests.Scoring.ScoringFixtures;

namespace HealthcareInterview.Scoring.Tests.Scoring;

public sealed class LedgerTests
{
    /// <summary>Strength of "account" (weight 40 at entry), grade, and the points by the credit line 0.4-0.6, 0.9-1.0.</summary>
    [Theory]
    [InlineData(0.9, 0, 0)]
    [InlineData(1.0, 1, 16)]
    [InlineData(1.5, 1, 20)]
    [InlineData(2.0, 1, 24)]
    [InlineData(9.0, 1, 24)]
    [InlineData(2.0, 2, 36)]
    [InlineData(2.5, 2, 38)]
    [InlineData(3.0, 2, 40)]
    [InlineData(9.0, 2, 40)]
    public void Points_OfAStrength_FollowTheCreditLine(double strength, int grade, double points) =>
        Assert.Equal((decimal)points, Entry(words: 100).Points(0, new ElementState((decimal)strength, grade)));

    [Fact]
    public void Points_HalfATenth_IsRoundedAwayFromZero() =>
        Assert.Equal(17.1m, new Ledger(WrongBag with { Elements = [WrongBag.Elements[0] with { Weight = new LevelWeights(42.625m, 42.625m, 42.625m) }] }, ExperienceLevel.Entry, 0, true, true, []).Points(0, new ElementState(1m, 1)));

    [Fact]
    public void Score_BelowZero_IsClampedInALineOfItsOwn()
    {
        ScoreResult result = Score("It was her fault and it was their fault and nothing else came of it at all.");

        Assert.Equal(0m, result.Score);
        Assert.Contains(result.Ledger, line => line.Item == "clamp" && line.Points > 0m);
        Assert.Equal(0m, result.Ledger.Sum(line => line.Points));
    }

    [Fact]
    public void Score_RaisedFlag_TakesPointsAndCapsTheMark()
    {
        const string Good = "I hung the wrong bag 12 times. I called the doctor. Then I added an alert.";
        ScoreResult plain = Score(Good);
        ScoreResult flagged = Score(Good + " It was her fault.");

        Assert.True(plain.Mark > 2);
        Assert.Equal(2, flagged.Mark);
        Assert.Equal(plain.Score - 10m, flagged.Score);
        Assert.Equal("her fault", Assert.Single(Assert.Single(flagged.RedFlags).Evidence).Text);
    }

    [Fact]
    public void Score_UnlessStrongElement_KeepsTheFlagDown() =>
        Assert.Empty(Score("I called the doctor. I paged the pharmacist. It was her fault.").RedFlags);

    [Theory]
    [InlineData("Rain fell on the roof.", false)]
    [InlineData("Rain fell on the roof while the bus was late and the river froze again.", true)]
    [InlineData("Rain fell on the roof while I called the doctor and the river froze again.", false)]
    public void Score_FlagOnWhatIsMissing_AsksForWordsAndForTheElement(string text, bool raised) =>
        Assert.Equal(raised, Score(text).RedFlags.Any(flag => flag.Id == "silent"));

    [Fact]
    public void Score_BestOf_CountsTheBetterGroupAndSaysSo()
    {
        ScoreResult result = Score("I used Epic. I charted vitals. I built a spreadsheet.", question: TwoWaysId);

        Assert.Equal(54m + 36m, result.Score);
        Assert.Equal(-63m, Assert.Single(result.Ledger, line => line.Item == "best-of").Points);
    }

    [Theory]
    [InlineData(ExperienceLevel.Entry, 4)]
    [InlineData(ExperienceLevel.Mid, 3)]
    [InlineData(ExperienceLevel.Senior, 3)]
    public void Mark_OfAScore_HasBoundariesByLevel(ExperienceLevel level, int mark) =>
        Assert.Equal(mark, new Ledger(WrongBag with { RedFlags = [] }, level, 100, true, true, []).Mark(62m, []));

    private static Ledger Entry(int words) => new(WrongBag, ExperienceLevel.Entry, words, true, true, new decimal[WrongBag.RedFlags.Count]);
}

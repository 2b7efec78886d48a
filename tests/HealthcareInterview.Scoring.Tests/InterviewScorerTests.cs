using HealthcareInterview.Scoring.Rubrics;
using HealthcareInterview.Scoring.Tests.Scoring;
using Xunit;

namespace HealthcareInterview.Scoring.Tests;

public sealed class InterviewScorerTests
{
    private static readonly InterviewAnswer Answer = new() { Question = "nothing-like-it", Level = ExperienceLevel.Mid, Text = "I hung the wrong bag." };

    [Fact]
    public void Score_UnknownQuestion_ThrowsAndListsTheKnownOnes()
    {
        ArgumentException thrown = Assert.Throws<ArgumentException>(() => ScoringFixtures.Scorer.Score(Answer));

        Assert.Contains("wrong-bag, two-ways", thrown.Message, StringComparison.Ordinal);
        Assert.False(ScoringFixtures.Scorer.TryScore(Answer, out ScoreResult? result));
        Assert.Null(result);
    }

    [Fact]
    public void Score_ProgrammingErrors_Throw()
    {
        Assert.Throws<ArgumentNullException>(() => ScoringFixtures.Scorer.Score(null!));
        Assert.Throws<ArgumentNullException>(() => ScoringFixtures.Scorer.Score(Answer with { Text = null! }));
        Assert.Throws<ArgumentNullException>(() => ScoringFixtures.Scorer.Score(Answer with { Question = null! }));
        Assert.Throws<ArgumentOutOfRangeException>(() => ScoringFixtures.Scorer.Score(Answer with { Question = "wrong-bag", Level = (ExperienceLevel)7 }));
    }

    [Fact]
    public void FromRubrics_NoneOrTheSameIdTwice_Throws()
    {
        Assert.Throws<ArgumentException>(() => InterviewScorer.FromRubrics([]));
        Assert.Contains("wrong-bag", Assert.Throws<ArgumentException>(() => InterviewScorer.FromRubrics([ScoringFixtures.WrongBag, ScoringFixtures.WrongBag])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FromRubrics_MoreParticularsThanBits_SaysSo()
    {
        Particular one = ScoringFixtures.WrongBag.Particulars[0];
        Rubric rich = ScoringFixtures.WrongBag with { Particulars = [.. Enumerable.Range(0, 65).Select(i => one with { Id = $"p{i}" })] };

        Assert.Contains("65", Assert.Throws<ArgumentException>(() => InterviewScorer.FromRubrics([rich])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Questions_OfTheDefault_AreTheEightEmbeddedOnes() => Assert.Equal(8, InterviewScorer.Default.Questions.Count);
}

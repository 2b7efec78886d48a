using HealthcareInterview.Scoring.Rubrics;
using Xunit;

namespace HealthcareInterview.Scoring.Tests.Scoring;

/// <summary>What makes an answer concrete, and what that is worth.</summary>
public sealed class ConcretenessTests
{
    private const string Told = "I hung the wrong bag at 3 in the afternoon. She noticed it after ten minutes, and I called the pharmacist.";
    private const string Talked = "Honestly, everybody should always handle such situations; people generally need good communication anyway, I guess.";

    private static readonly InterviewScorer Scorer = InterviewScorer.Default;

    [Fact]
    public void Concreteness_OfATale_IsAboveThatOfTalk() =>
        Assert.True(Score(Told).Concreteness > 0m && Score(Talked + " I made a mistake.").Concreteness < 0m);

    [Fact]
    public void Concreteness_TheSameAgain_Stays() =>
        Assert.Equal(Score(Told).Concreteness, Score(Told + " " + Told).Concreteness);

    [Theory]
    [InlineData("I hung the wrong bag. He saw it, I told him and his nurse, and he signed it himself.", "I hung the wrong bag. She saw it, I told her and her nurse, and she signed it herself.")]
    [InlineData("I gave him the wrong cup. His wife asked, and she called her son.", "I gave her the wrong cup. Her husband asked, and he called his son.")]
    public void Concreteness_ManOrWoman_IsTheSame(string one, string other) => Assert.Equal(Score(one).Concreteness, Score(other).Concreteness);

    [Fact]
    public void Concreteness_AddedTalk_Falls() =>
        Assert.True(Score(Told + " " + Talked).Concreteness < Score(Told).Concreteness);

    [Fact]
    public void Telling_Words_AreSlicesOfTheTextInOrderEachOnce()
    {
        const string Text = Told + " " + Talked;
        var result = Score(Text);
        var tells = result.Telling.ToLookup(word => word.Tells, word => Text.Substring(word.Start, word.Length));

        Assert.Equal(result.Telling.Select(word => word.Start).Distinct().Order(), result.Telling.Select(word => word.Start));
        Assert.All(["noticed", "ten", "minutes", "called"], word => Assert.Contains(word, tells[true]));
        Assert.All(["Honestly", "everybody", "situations", "guess"], word => Assert.Contains(word, tells[false]));
        Assert.Empty(tells[true].Intersect(tells[false]));
    }

    [Fact]
    public void Ledger_ConcreteAnswer_SaysWhatTellingIsWorth()
    {
        var result = Score(Told);
        var points = result.Elements.Sum(element => element.Points);
        var policy = BuiltInRubrics.Get("mistakes-accountability").Policy.Concreteness;
        var share = policy.OfPoints * (policy.Most - result.Concreteness) / (policy.Most - policy.Least);

        Assert.True(share > 0m);
        Assert.Equal(-Math.Round(points * share, 1, MidpointRounding.AwayFromZero), result.Ledger.Single(line => line.Item == "telling").Points);
    }

    private static ScoreResult Score(string text) => Scorer.Score(new InterviewAnswer { Question = "mistakes-accountability", Level = ExperienceLevel.Mid, Text = text });
}

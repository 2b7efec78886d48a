using HealthcareInterview.Scoring.Rubrics;
using HealthcareInterview.Scoring.Scoring;
using Xunit;

namespace HealthcareInterview.Scoring.Tests.Scoring;

public sealed class RuleEffectTests
{
    private static readonly InterviewAnswer Answer = new()
    {
        Question = "mistakes-accountability",
        Level = ExperienceLevel.Mid,
        Text = "On nights in March I hung the wrong antibiotic for the man in bed four. I noticed it when the pump rang and stopped it. "
            + "He was fine. Since then I take out one bag at a time, and people say that the process is better in general.",
    };

    [Fact]
    public void ScoreWithEffects_EveryRuleWithEvidence_IsTheScoreOfTheRubricWithoutTheRule()
    {
        var rubric = BuiltInRubrics.Get(Answer.Question);
        var effects = new List<RuleEffect>();
        var result = InterviewScorer.FromRubrics([rubric]).ScoreWithEffects(Answer, effects);

        Assert.Equal(result.Elements.SelectMany(element => element.Evidence).Concat(result.RedFlags.SelectMany(flag => flag.Evidence)).Select(evidence => evidence.Rule).Distinct().Order(), effects.Select(effect => effect.Rule).Order());
        Assert.Contains(effects, effect => effect.Score < 0);
        Assert.All(effects.Where(effect => !IsNearOfOther(rubric, effect.Rule)).Take(6), effect =>
        {
            var without = InterviewScorer.FromRubrics([Without(rubric, effect.Rule)]).Score(Answer);
            Assert.Equal((without.Score - result.Score, without.Mark), (effect.Score, effect.Mark));
        });
    }

    [Fact]
    public void ScoreWithEffects_AnyAnswer_GivesTheSameResultAsScore()
    {
        var scorer = InterviewScorer.Default;

        Assert.Equal(ScoreResultJson.ToJson(scorer.Score(Answer)), ScoreResultJson.ToJson(scorer.ScoreWithEffects(Answer, [])));
    }

    [Fact]
    public void ScoreWithEffects_NotAssessable_HasNone()
    {
        var effects = new List<RuleEffect> { new("left/over", 1, 1) };

        _ = InterviewScorer.Default.ScoreWithEffects(Answer with { Text = " " }, effects);

        Assert.Empty(effects);
    }

    private static bool IsNearOfOther(Rubric rubric, string rule) =>
        rubric.Elements.SelectMany(element => element.Rules).Any(other => other.Near is { } near && near.Rule == rule);

    private static Rubric Without(Rubric rubric, string rule) => rubric with
    {
        Elements = [.. rubric.Elements.Select(element => element with { Rules = [.. element.Rules.Where(own => own.QualifiedId != rule)] })],
        RedFlags = [.. rubric.RedFlags.Select(flag => flag with { Rules = [.. flag.Rules.Where(own => own.QualifiedId != rule)] })],
    };
}

using FsCheck;
using FsCheck.Fluent;
using HealthcareInterview.Scoring.Rubrics;
using HealthcareInterview.Scoring.Tests.Scoring;
using Xunit;

namespace HealthcareInterview.Scoring.Tests;

/// <summary>What holds of every answer, shown on a small rubric and on each embedded one.</summary>
public sealed class ScoringLaws
{
    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(120).WithReplay(20260105, 11);

    public static TheoryData<string> Questions => [ScoringFixtures.WrongBagId, ScoringFixtures.TwoWaysId, .. InterviewScorer.Default.Questions];

    [Theory]
    [MemberData(nameof(Questions))]
    public void Slices_OfEvidence_EqualTheText(string question) => Holds(question, (score, answer) =>
    {
        ScoreResult result = score(answer);
        return result.Elements.SelectMany(e => e.Evidence).Concat(result.RedFlags.SelectMany(f => f.Evidence))
                .All(e => e.Length > 0 && answer.Text.Substring(e.Start, e.Length) == e.Text)
            && result.Elements.SelectMany(e => e.Rejected)
                .All(e => answer.Text.Substring(e.Start, e.Length) == e.Text && e.Reason.Length > 0 && (e.Because is null || answer.Text.Contains(e.Because, StringComparison.Ordinal)));
    });

    [Theory]
    [MemberData(nameof(Questions))]
    public void Ledger_AddsUpToTheScore(string question) => Holds(question, (score, answer) =>
    {
        ScoreResult result = score(answer);
        return result.Score is not { } points
            || (result.Ledger.Sum(line => line.Points) == points && points is >= 0m and <= 100m && points == Math.Round(points, 1) && result.Mark is >= 1 and <= 5
                && result.Elements.All(e => e.Points >= 0m && e.Points <= e.MaxPoints && (e.Grade > 0) == (e.Points > 0m)));
    });

    [Theory]
    [MemberData(nameof(Questions))]
    public void Evidence_OfOneElement_NeverOverlaps(string question) => Holds(question, (score, answer) =>
        score(answer).Elements.All(element => element.Evidence.Zip(element.Evidence.Skip(1)).All(pair => pair.First.Start + pair.First.Length <= pair.Second.Start)));

    [Theory]
    [MemberData(nameof(Questions))]
    public void Score_AgainAndInParallel_GivesTheSameBytes(string question) => Holds(question, (score, answer) =>
    {
        string first = ScoreResultJson.ToJson(score(answer));
        string[] all = new string[4];
        Parallel.For(0, all.Length, i => all[i] = ScoreResultJson.ToJson(score(answer)));
        return all.All(json => json == first);
    });

    [Theory]
    [MemberData(nameof(Questions))]
    public void AnswerAppendedToItself_RaisesNothing(string question) => Holds(question, (score, answer) =>
        GainsNothing(score(answer), score(answer with { Text = answer.Text + " " + answer.Text })));

    /// <summary>What a rule accepts as done, denied: "I hung" and "I did not hang", "I never hung".</summary>
    [Theory]
    [InlineData("I hung the wrong bag.", "I did not hang the wrong bag.", "I never hung the wrong bag.", "I didn’t hang the wrong bag.")]
    [InlineData("I called the pharmacist then.", "I did not call the pharmacist then.", "I never called the pharmacist then.", "I didn't call the pharmacist then.")]
    public void MatchedRule_Negated_StopsMatching(string affirmed, params string[] negated)
    {
        Assert.Contains(ScoringFixtures.Score(affirmed).Elements, element => element.Evidence.Count > 0);
        Assert.All(negated, text =>
        {
            ScoreResult result = ScoringFixtures.Score(text);
            Assert.All(result.Elements, element => Assert.Empty(element.Evidence));
            Assert.Contains(result.Elements, element => element.Rejected.Any(r => r.Reason == RejectionReasons.Negated));
        });
    }

    private static bool GainsNothing(ScoreResult once, ScoreResult twice) =>
        (twice.Score ?? 0m) <= (once.Score ?? 0m) && twice.Mark <= once.Mark
        && once.Elements.Zip(twice.Elements).All(pair => pair.Second.Grade <= pair.First.Grade && pair.Second.Strength <= pair.First.Strength);

    [Theory]
    [MemberData(nameof(Questions))]
    public void UnrelatedSentence_BeforeOrBehind_RaisesNoGrade(string question)
    {
        // What brings an answer on topic may raise it: that is not unrelated.
        InterviewScorer anyTopic = InterviewScorer.FromRubrics(ScorerOf(question).Rubrics.Where(r => r.Id == question).Select(r => r with { Topic = [] }));
        string[] unrelated = [.. AnswerTexts.Unrelated.Where(text => IsUnrelated(anyTopic, question, text))];
        Assert.NotEmpty(unrelated);
        Holds(question, (_, answer) =>
        {
            Func<InterviewAnswer, ScoreResult> score = anyTopic.Score;
            ScoreResult plain = score(answer);
            return plain.Status != ScoreStatus.Scored
                || plain.Elements.Any(e => e.Rejected.Any(r => r.Reason == RejectionReasons.Listing)) // a list with talk around it may be none
                || unrelated.All(sentence =>
                NoGradeRises(plain, score(answer with { Text = answer.Text + " " + sentence }))
                && NoGradeRises(plain, score(answer with { Text = sentence + " " + answer.Text })));
        });
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void CaseOfTheFirstLetterQuotesSpacesAndLineEnds_ChangeNothing(string question) => Holds(question, (score, answer) =>
    {
        string text = answer.Text.Replace(". ", ".\n", StringComparison.Ordinal);
        string plain = Shape(score(answer with { Text = text }));
        return new[]
        {
            text + "  \t \n",
            text.ReplaceLineEndings("\r\n"),
            text.Replace('\'', '’'),
            text.StartsWith("I ", StringComparison.Ordinal) ? text : char.ToLowerInvariant(text[0]) + text[1..],
        }.All(variant => Shape(score(answer with { Text = variant })) == plain);
    });

    [Theory]
    [MemberData(nameof(Questions))]
    public void Improvements_SayTheGainExactly(string question) => Holds(question, (score, answer) =>
    {
        ScoreResult result = score(answer);
        return result.Score is not { } points
            || (result.Improvements.Select(i => i.Element).Order(StringComparer.Ordinal).SequenceEqual(result.Elements.Where(e => e.Grade < 2).Select(e => e.Id).Order(StringComparer.Ordinal))
                && result.Improvements.Zip(result.Improvements.Skip(1)).All(pair => pair.First.Gain >= pair.Second.Gain)
                && result.Improvements.All(i => i.Gain >= 0m && points + i.Gain <= 100m)
                && result.FollowUps.Count <= 3);
    });

    private static bool NoGradeRises(ScoreResult before, ScoreResult after) =>
        before.Elements.Zip(after.Elements).All(pair => pair.Second.Grade <= pair.First.Grade);

    private static bool IsUnrelated(InterviewScorer scorer, string question, string text)
    {
        const string Behind = " Blue paint dries slowly in the old barn.";
        ScoreResult result = scorer.Score(new InterviewAnswer { Question = question, Level = ExperienceLevel.Mid, Text = text + Behind });
        return result.Status == ScoreStatus.Scored
            && result.Elements.All(element => element.Evidence.All(e => e.Start >= text.Length) && element.Rejected.All(e => e.Start >= text.Length));
    }

    /// <summary>All that a change of offsets leaves.</summary>
    private static string Shape(ScoreResult result) => string.Join('\n',
        result.Elements.Select(e => $"{e.Id} {e.Grade} {e.Strength} {e.Points} {string.Join(',', e.Evidence.Select(x => x.Rule))} {string.Join(',', e.Rejected.Select(x => x.Rule + ":" + x.Reason))}")
            .Concat(result.RedFlags.Select(f => f.Id)).Append($"{result.Score} {result.Mark} {result.Status}"));

    private static InterviewScorer ScorerOf(string question) =>
        InterviewScorer.Default.Questions.Contains(question) ? InterviewScorer.Default : ScoringFixtures.Scorer;

    private static void Holds(string question, Func<Func<InterviewAnswer, ScoreResult>, InterviewAnswer, bool> law)
    {
        InterviewScorer scorer = ScorerOf(question);
        Rubric rubric = scorer.Rubrics.Single(r => r.Id == question);
        Check.One(Runs, Prop.ForAll(AnswerTexts.Answers(rubric), answer => law(scorer.Score, answer)));
    }
}

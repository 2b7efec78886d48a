using Xunit;
using static HealthcareInterview.Scoring.Tests.Scoring.ScoringFixtures;

namespace HealthcareInterview.Scoring.Tests.Scoring;

public sealed class RubricScorerTests
{
    [Theory]
    [InlineData("On that night I would hang the wrong bag.", "hypothetical", "would")]
    [InlineData("On that night I did not hang the wrong bag.", "negated", "not")]
    [InlineData("My manager hung the wrong bag on that night.", "other-actor", "manager")]
    [InlineData("On that night I will hang the wrong bag.", "intended", "will")]
    [InlineData("On that night I hung the spare bag.", "unless", null)]
    public void Score_FailedCondition_IsRejectedWithReasonAndWord(string text, string reason, string? because)
    {
        ElementResult account = Element(Score(text), "account");

        Assert.Empty(account.Evidence);
        Assert.Equal(0, account.Grade);
        RejectedEvidence rejected = Assert.Single(account.Rejected, r => r.Rule == "account/event");
        Assert.Equal((reason, because), (rejected.Reason, rejected.Because));
        Assert.Equal(rejected.Text, text.Substring(rejected.Start, rejected.Length));
    }

    [Fact]
    public void Score_Evidence_CarriesRuleSliceAndWeight()
    {
        Evidence evidence = Assert.Single(Element(Score("Last year I hung the wrong bag."), "account").Evidence);

        Assert.Equal(("account/event", "hung the wrong bag", 1.5m), (evidence.Rule, evidence.Text, evidence.Weight));
    }

    [Fact]
    public void Score_ParticularBesideEvidence_LiftsItToStrong()
    {
        Assert.Equal(1, Element(Score("On nights I once hung the wrong bag."), "account").Grade);
        Assert.Equal(2, Element(Score("On nights I once hung the wrong bag 12 times."), "account").Grade);
    }

    [Fact]
    public void Score_ParticularWithoutEvidence_IsWorthNothing() =>
        Assert.Equal(0m, Element(Score("There were 12 rooms and 30 people on the floor."), "account").Strength);

    [Fact]
    public void Score_AtMostPartialAlone_NeverMakesStrong()
    {
        ElementResult account = Element(Score("It was a mistake, an error, with 12 people and 30 rooms."), "account");

        Assert.Equal(1, account.Grade);
    }

    [Fact]
    public void Score_SameWordsTwice_CountOnce()
    {
        ElementResult response = Element(Score("At noon I called the doctor. At eight I called the doctor."), "response");

        Assert.Equal(1m, response.Strength);
        Assert.Contains(response.Rejected, r => r.Reason == RejectionReasons.Repeated);
    }

    [Fact]
    public void Score_MoreThanCount_WeighsNothing()
    {
        ElementResult response = Element(Score("I called the doctor. I paged the pharmacist. I told the family."), "response");

        Assert.Equal([1m, 1m, 0m], response.Evidence.Select(e => e.Weight));
        Assert.Equal(2m, response.Strength);
    }

    [Theory]
    [InlineData("I hung the wrong bag. Then I added an alert.", 2)]
    [InlineData("Then I added an alert. I hung the wrong bag.", 0)]
    [InlineData("I hung the wrong bag. Rain fell on the roof. The bus was yellow. The moon was full. I added an alert.", 0)]
    [InlineData("I would hang the wrong bag. Then I added an alert.", 0)]
    public void Score_NearRule_AsksForTheOtherRuleWithinReach(string text, int grade) =>
        Assert.Equal(grade, Element(Score(text), "fix").Grade);

    [Theory]
    [InlineData("I printed a label because names look alike.", 1)]
    [InlineData("I printed a label. It was because names look alike.", 0)]
    public void Score_NeedsPattern_AsksForItInTheSameSentence(string text, int grade) =>
        Assert.Equal(grade, Element(Score(text), "fix").Grade);

    [Theory]
    [InlineData(WrongBagId)]
    [InlineData("Tell me about a time you made a mistake that affected patient care or a process.")]
    public void Score_RestatedQuestion_CountsNothing(string question)
    {
        ElementResult account = Element(Score("Tell me about a time you made a mistake that affected patient care or a process.", question: question), "account");

        Assert.Empty(account.Evidence);
    }

    [Fact]
    public void Score_RestatedQuestionInOtherWords_CountsNothing()
    {
        const string Asked = "Can you share a mistake you made that affected care, and its mending?";
        Assert.Equal(WrongBagId, Scorer.FindQuestion(Asked));

        Assert.Empty(Element(Score("Well. Can you share a mistake you made that affected care. It was loud.", question: Asked), "account").Evidence);
    }

    [Fact]
    public void Score_BareList_CountsNothing()
    {
        ScoreResult result = Score("Mistake, error, ownership, pharmacist, doctor, family, checklist, alert, audit, huddle, label, culture, safety, teamwork, communication.");

        Assert.All(result.Elements, element => Assert.Equal(0, element.Grade));
        Assert.NotEmpty(result.Notices);
    }

    [Fact]
    public void Score_SentenceWithoutAuxiliary_IsNoList() =>
        Assert.DoesNotContain(Score("The lady in room 412 needed a sitter. After that I hung the wrong bag from the cart.").Elements, e => e.Rejected.Any(r => r.Reason == RejectionReasons.Listing));
}

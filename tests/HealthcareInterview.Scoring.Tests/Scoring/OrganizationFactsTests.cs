using Xunit;

namespace HealthcareInterview.Scoring.Tests.Scoring;

public sealed class OrganizationFactsTests
{
    private static readonly OrganizationProfile Profile = new()
    {
        Name = "Lakeshore Kidney Partners",
        Specialties = ["home dialysis"],
        Population = ["uninsured farm workers"],
        Initiatives = ["transplant-readiness classes"],
        Community = ["kidney screening at churches"],
    };

    [Theory]
    [InlineData("I read about your transplant-readiness classes and want to teach in them.", "organization-fact")]
    [InlineData("You run classes that get people ready for transplant, and I want to teach there.", "organization-fact")]
    [InlineData("I saw you screen for kidney trouble at a church on my street.", "organization-fact")]
    [InlineData("My father picked fruit, and here you treat farm workers who are uninsured.", "organization-fact")]
    [InlineData("I have wanted to join Lakeshore Kidney for three years now.", "organization-name")]
    public void Score_FactInOtherWords_IsEvidence(string text, string rule)
    {
        Evidence evidence = Assert.Single(Organization(text).Evidence, e => e.Rule.EndsWith(rule, StringComparison.Ordinal));

        Assert.Equal(evidence.Text, text.Substring(evidence.Start, evidence.Length));
    }

    [Theory]
    [InlineData("I have always wanted to care for patients in a health center in the community.")]
    [InlineData("Your burn unit and your street medicine van are why I would come here.")]
    [InlineData("There are many classes and workers, and people go to work every day.")]
    public void Score_GenericWordsOrOtherFacts_AreNone(string text) =>
        Assert.DoesNotContain(Organization(text).Evidence, IsFact);

    [Theory]
    [InlineData("You do not offer any home dialysis, as far as I know of it.", "negated")]
    [InlineData("At that time I ran home dialysis for Mercy General Hospital in Ohio.", "other-organization")]
    [InlineData("Home dialysis, uninsured farm workers, transplant-readiness classes, kidney screening, churches, outreach, quality, passion, teamwork, growth.", "listing")]
    public void Score_FactThatSaysNothingOfThisOrganization_IsRejected(string text, string reason)
    {
        ElementResult result = Organization(text);

        Assert.DoesNotContain(result.Evidence, IsFact);
        Assert.Contains(result.Rejected, r => r.Rule.Contains("/organization-", StringComparison.Ordinal) && r.Reason == reason);
    }

    [Fact]
    public void Score_TwoFactsOfTheSameWords_CountOnce()
    {
        OrganizationProfile twice = Profile with { Community = ["home dialysis"] };
        ElementResult result = Organization("I learned that you teach home dialysis to people on the coast.", twice);

        Assert.Single(result.Evidence, IsFact);
    }

    [Fact]
    public void Score_WithoutProfile_HasNoFacts() =>
        Assert.DoesNotContain(Organization("I read about your transplant-readiness classes and home dialysis.", null).Evidence, IsFact);

    private static bool IsFact(Evidence evidence) => evidence.Rule.Contains("/organization-", StringComparison.Ordinal);

    private static ElementResult Organization(string text) => Organization(text, Profile);

    private static ElementResult Organization(string text, OrganizationProfile? profile) =>
        ScoringFixtures.Element(
            InterviewScorer.Default.Score(new InterviewAnswer { Question = "motivation", Level = ExperienceLevel.Mid, Text = text, Organization = profile }),
            "organization-specific");
}

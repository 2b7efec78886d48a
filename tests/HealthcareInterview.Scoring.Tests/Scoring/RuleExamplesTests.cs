using HealthcareInterview.Scoring.Diagnostics;
using HealthcareInterview.Scoring.Rubrics;
using HealthcareInterview.Scoring.Scoring;
using Xunit;

namespace HealthcareInterview.Scoring.Tests.Scoring;

public sealed class RuleExamplesTests
{
    [Fact]
    public void Run_FixturesWhoseExamplesHold_FindsNothing()
    {
        Assert.Empty(RuleExamples.Run(ScoringFixtures.WrongBag));
        Assert.Empty(RuleExamples.Run(ScoringFixtures.TwoWays));
    }

    [Fact]
    public void Run_BrokenExamples_AreReportedWithReason()
    {
        RubricElement account = ScoringFixtures.WrongBag.Elements[0];
        RubricRule rule = account.Rules[0] with
        {
            Accept = [account.Rules[0].Reject[0]],
            Reject = [account.Rules[0].Accept[0]],
        };
        Rubric broken = ScoringFixtures.WrongBag with
        {
            Elements = [account with { Rules = [rule, .. account.Rules.Skip(1)] }, .. ScoringFixtures.WrongBag.Elements.Skip(1)],
        };

        IReadOnlyList<Diagnostic> failures = RuleExamples.Run(broken);

        Assert.Equal([DiagnosticCodes.AcceptMissed, DiagnosticCodes.RejectHit], failures.Select(f => f.Code));
        Assert.Contains("hypothetical ('would')", failures[0].Message, StringComparison.Ordinal);
    }
}

using HealthcareInterview.Scoring.Rubrics;
using HealthcareInterview.Scoring.Rubrics.Compilation;
using Xunit;

namespace HealthcareInterview.Scoring.Tests.Rubrics;

public sealed class RubricPatternTableTests
{
    [Fact]
    public void Of_Rubric_NamesEveryPatternOnceWithItsUsers()
    {
        Rubric rubric = RubricReader.ReadFile(RubricFixtures.Path("systems-fix.yaml")).OrThrow();
        RubricPatternTable table = RubricPatternTable.Of(rubric);

        Assert.Equal(table.Patterns.Count, table.Patterns.Select(p => p.Text).Distinct(StringComparer.Ordinal).Count());
        CompiledRule rule = table.Rules.Single(r => r.Rule.QualifiedId == "systems-fix/changed-shared-process");
        Assert.Equal((1, -1), (rule.Element, rule.RedFlag));
        Assert.Equal("clear-account/event", table.Rules[rule.Near].Rule.QualifiedId);
        Assert.Equal(rule.Rule.Any.Select(p => p.Text), rule.Any.Select(i => table.Patterns[i].Text));
        Assert.Contains(new PatternUse(PatternRole.Unless, rule.Index), table.Uses(rule.Unless[0]).ToArray());
        int bedside = rubric.Particulars.Count - 1;
        Assert.Contains(new PatternUse(PatternRole.Particular, bedside), table.Uses(table.ParticularPatterns[bedside][0]).ToArray());
        Assert.All(table.Rules, r => Assert.Equal(r, table.Rules[r.Index]));
        Assert.Equal(rubric.Elements.Sum(e => e.Rules.Count) + rubric.RedFlags.Sum(f => f.Rules.Count), table.Rules.Length);
    }
}

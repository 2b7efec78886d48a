using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Analysis.Tokens;
using HealthcareInterview.Scoring.Patterns.Matching;
using HealthcareInterview.Scoring.Rubrics;
using HealthcareInterview.Scoring.Rubrics.Compilation;
using Xunit;

namespace HealthcareInterview.Scoring.Tests.Rubrics;

public sealed class CompiledRubricTests
{
    [Fact]
    public void CompileAll_SeveralRubrics_ShareOneVocabulary()
    {
        Rubric first = RubricReader.ReadFile(RubricFixtures.Path("systems-fix.yaml")).OrThrow();
        Rubric second = RubricReader.Read(RubricTemplate.Text).OrThrow();

        IReadOnlyList<CompiledRubric> compiled = CompiledRubric.CompileAll([first, second]);

        Assert.Same(first, compiled[0].Rubric);
        Assert.Same(compiled[0].Vocabulary, compiled[1].Vocabulary);
        Assert.All(compiled, c => Assert.Equal(c.Table.Patterns.Count, c.Program.PatternCount));
    }

    [Theory]
    [InlineData("After that I added a hard stop to the order set.", "systems-fix/changed-shared-process")]
    [InlineData("I hung the wrong bag.", "clear-account/event")]
    [InlineData("I would add an alert.", "systems-fix/idea")]
    public void Program_OnAnAnalyzedAnswer_LeadsFromTheMatchToTheRule(string text, string rule)
    {
        CompiledRubric rubric = CompiledRubric.Compile(RubricReader.ReadFile(RubricFixtures.Path("systems-fix.yaml")).OrThrow());

        Assert.Contains(rule, RulesOf(rubric, text));
    }

    [Fact]
    public void Program_OfTheSharedFlags_FindsTheirAcceptedAndNotTheirRejectedExamples()
    {
        CompiledRubric rubric = CompiledRubric.Compile(RubricReader.Read(RubricTemplate.Text).OrThrow());
        foreach (RubricRule rule in rubric.Rubric.RedFlags.Where(f => f.Shared).SelectMany(f => f.Rules))
        {
            Assert.All(rule.Accept, example => Assert.Contains(rule.QualifiedId, RulesOf(rubric, example.Text)));
            if (rule.Unless.Count == 0)
            {
                Assert.All(rule.Reject, example => Assert.DoesNotContain(rule.QualifiedId, RulesOf(rubric, example.Text)));
            }
        }
    }

    /// <summary>The rules whose patterns match, whatever their conditions say; the text is taken as one sentence.</summary>
    private static List<string> RulesOf(CompiledRubric rubric, string text)
    {
        var tokens = new TokenList();
        Tokenizer.Tokenize(text, rubric.Vocabulary, tokens);
        int[] visible = [.. Enumerable.Range(0, tokens.Count)];
        var answer = new AnalyzedAnswer(text, tokens.Buffer, tokens.Count, [new Sentence(0, tokens.Count)], 1, visible, visible.Length);
        var matches = new MatchList();
        new Matcher().FindAll(answer, rubric.Program, matches);

        var rules = new List<string>();
        foreach (PatternMatch match in matches.Items)
        {
            foreach (PatternUse use in rubric.Table.Uses(match.Pattern))
            {
                if (use.Role == PatternRole.Any)
                {
                    rules.Add(rubric.Table.Rules[use.Owner].Rule.QualifiedId);
                }
            }
        }

        return rules;
    }
}

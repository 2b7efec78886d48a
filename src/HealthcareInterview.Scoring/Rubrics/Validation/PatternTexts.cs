using HealthcareInterview.Scoring.Patterns;
using HealthcareInterview.Scoring.Patterns.Lexicons;
using HealthcareInterview.Scoring.Patterns.Syntax;
using HealthcareInterview.Scoring.Rubrics.Compilation;
using HealthcareInterview.Scoring.Rubrics.Documents;
using HealthcareInterview.Scoring.Rubrics.Loading;

namespace HealthcareInterview.Scoring.Rubrics.Validation;

/// <summary>Reads every pattern and lexicon of a rubric for what is wrong with it.</summary>
internal static class PatternTexts
{
    /// <param name="rubric">The document.</param>
    /// <param name="sharedLexicons">The shared lexicons; the rubric's own come on top.</param>
    /// <param name="problems">Where problems go.</param>
    public static void Check(RubricDocument rubric, IReadOnlyList<RubricLexicon> sharedLexicons, Problems problems)
    {
        var builder = new RuleBuilder(problems.File, RuleConditions.Standard);
        LexiconTable lexicons = RubricLexicons.Table(sharedLexicons, rubric.Lexicons.Select(builder.Lexicon));
        problems.AddRange(lexicons.Diagnostics);
        foreach (Located<string> text in Of(rubric))
        {
            var source = new PatternSource(text.Value, problems.File, text.Mark.Line, text.Mark.Column);
            ParseResult<PatternNode> pattern = Pattern.Parse(source, lexicons.Contains);
            problems.AddRange(pattern.Diagnostics);
            if (pattern.Value is not null && PatternProgram.CheckSize(pattern.Value, source) is { } tooLarge)
            {
                problems.Add(tooLarge);
            }
        }
    }

    private static IEnumerable<Located<string>> Of(RubricDocument rubric) =>
        RuleOwners.Of(rubric).SelectMany(static owner => owner.Rules).SelectMany(Of)
            .Concat(rubric.Topic)
            .Concat(rubric.Particulars.SelectMany(static p => p.Any));

    private static IEnumerable<Located<string>> Of(RuleDocument rule) =>
        rule.Any.Concat(rule.Unless).Concat(rule.UnlessBefore).Concat(rule.UnlessAfter).Concat(rule.Needs);
}

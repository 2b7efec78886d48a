using HealthcareInterview.Scoring.Patterns;
using HealthcareInterview.Scoring.Rubrics.Documents;

namespace HealthcareInterview.Scoring.Rubrics.Validation;

/// <summary>Reads every pattern of a rubric for what is wrong with it.</summary>
internal static class PatternTexts
{
    /// <param name="rubric">The document.</param>
    /// <param name="sharedLexicons">Names of the shared lexicons; the rubric's own come on top.</param>
    /// <param name="problems">Where problems go.</param>
    public static void Check(RubricDocument rubric, IReadOnlyList<string> sharedLexicons, Problems problems)
    {
        HashSet<string> lexicons = new(sharedLexicons, StringComparer.Ordinal);
        lexicons.UnionWith(rubric.Lexicons.Select(static l => l.Name.Value));
        foreach (Located<string> text in Of(rubric))
        {
            var source = new PatternSource(text.Value, problems.File, text.Mark.Line, text.Mark.Column);
            problems.AddRange(Pattern.Parse(source, lexicons.Contains).Diagnostics);
        }
    }

    private static IEnumerable<Located<string>> Of(RubricDocument rubric) =>
        RuleOwners.Of(rubric).SelectMany(static owner => owner.Rules).SelectMany(Of)
            .Concat(rubric.Particulars.SelectMany(static p => p.Any));

    private static IEnumerable<Located<string>> Of(RuleDocument rule) =>
        rule.Any.Concat(rule.Unless).Concat(rule.UnlessBefore).Concat(rule.UnlessAfter).Concat(rule.Needs);
}

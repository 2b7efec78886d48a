using HealthcareInterview.Scoring.Patterns;
using HealthcareInterview.Scoring.Patterns.Lexicons;

namespace HealthcareInterview.Scoring.Rubrics.Compilation;

/// <summary>Joins the shared lexicons and a rubric's own into one table; an own one stands in place of a shared one.</summary>
internal static class RubricLexicons
{
    public static LexiconTable Table(IEnumerable<RubricLexicon> shared, IEnumerable<RubricLexicon> own) =>
        LexiconTable.Build(shared.Concat(own).Select(static lexicon => new LexiconSource(lexicon.Name, Sources(lexicon.Words), Sources(lexicon.Except))));

    public static PatternSource Source(RubricPattern pattern) => new(pattern.Text, pattern.File, pattern.Line, pattern.Column);

    private static PatternSource[] Sources(IReadOnlyList<RubricPattern> patterns) => [.. patterns.Select(Source)];
}

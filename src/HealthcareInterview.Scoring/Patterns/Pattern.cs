using HealthcareInterview.Scoring.Patterns.Syntax;

namespace HealthcareInterview.Scoring.Patterns;

/// <summary>The way into the pattern language.</summary>
internal static class Pattern
{
    /// <summary>Reads a pattern.</summary>
    /// <param name="source">Its text and place.</param>
    /// <param name="isLexicon">Which lexicon names there are; <see langword="null"/>: not checked.</param>
    /// <returns>The syntax tree, or everything that is wrong.</returns>
    public static ParseResult<PatternNode> Parse(PatternSource source, Func<string, bool>? isLexicon = null) => PatternParser.Parse(source, isLexicon);
}

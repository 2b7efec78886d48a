using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Analysis.Lexicon;

namespace HealthcareInterview.Scoring.Benchmarks.References;

/// <summary>The words that the engine knows, so that the reference looks up in a table of the same size.</summary>
internal static class EnglishWords
{
    public static IEnumerable<string> All() => Enumerable.Range(1, ShippedLexicon.Count).Select(Vocabulary.Shipped.TextOf);
}

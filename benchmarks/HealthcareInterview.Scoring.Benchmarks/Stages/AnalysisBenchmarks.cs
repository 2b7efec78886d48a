using BenchmarkDotNet.Attributes;
using HealthcareInterview.Scoring.Analysis;

namespace HealthcareInterview.Scoring.Benchmarks.Stages;

/// <summary>Tokens, sentences, classes, clauses, who, polarity, modality, voice.</summary>
public class AnalysisBenchmarks : BaselineBenchmarks
{
    private readonly AnswerAnalyzer analyzer = new();

    /// <summary>One answer.</summary>
    [Benchmark]
    public int Analysis() => analyzer.Read(Next().Text, Vocabulary.Shipped).Count;
}

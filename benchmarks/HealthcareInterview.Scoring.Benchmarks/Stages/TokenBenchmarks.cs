using BenchmarkDotNet.Attributes;
using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Analysis.Tokens;

namespace HealthcareInterview.Scoring.Benchmarks.Stages;

/// <summary>Tokens with forms and classes.</summary>
public class TokenBenchmarks : BaselineBenchmarks
{
    private readonly TokenList tokens = new();

    /// <summary>One answer.</summary>
    [Benchmark]
    public int Tokens()
    {
        Tokenizer.Tokenize(Next().Text, Vocabulary.Shipped, tokens);
        return tokens.Count;
    }
}

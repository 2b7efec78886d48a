using BenchmarkDotNet.Attributes;
using HealthcareInterview.Scoring.Benchmarks.References;
using HealthcareInterview.Scoring.Benchmarks.Texts;

namespace HealthcareInterview.Scoring.Benchmarks.Stages;

/// <summary>What stands in every table: the bare tokenizer and look-up, and 200 compiled regular expressions, over the same answers.</summary>
[MemoryDiagnoser]
public abstract class BaselineBenchmarks
{
    private const int Count = 256;

    private readonly BareTokenizer bare = new(EnglishWords.All());
    private readonly RegexSet regexes = new();
    private readonly InterviewAnswer[] answers = new AnswerGenerator(1).Answers(Count);
    private int next;

    /// <summary>Words and look-up only.</summary>
    [Benchmark(Baseline = true)]
    public long BareTokenizer() => bare.Sum(Next().Text);

    /// <summary>200 compiled expressions.</summary>
    [Benchmark]
    public int CompiledRegexes() => regexes.Count(Next().Text);

    private protected IReadOnlyList<InterviewAnswer> Answers => answers;

    /// <summary>The next of the answers, which do not repeat.</summary>
    private protected InterviewAnswer Next() => answers[NextIndex()];

    private protected int NextIndex() => next++ & (Count - 1);
}

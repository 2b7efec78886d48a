using BenchmarkDotNet.Attributes;
using HealthcareInterview.Scoring.Analysis;

namespace HealthcareInterview.Scoring.Benchmarks;

/// <summary>Matching by number of rules: ten times the rules, made of other words.</summary>
[MemoryDiagnoser]
public class RuleCountBenchmarks
{
    private readonly string[] texts = new AnswerGenerator(3).Many(256);
    private InterviewScorer scorer = InterviewScorer.Default;
    private int next;

    /// <summary>Times the rules.</summary>
    [Params(1, 10)]
    public int Times { get; set; }

    /// <summary>Builds the rubric.</summary>
    [GlobalSetup]
    public void Build() => scorer = SyntheticRubric.Of(150 * Times);

    /// <summary>Words and look-up only.</summary>
    [Benchmark(Baseline = true)]
    public int WordsAndLookUp() => Baselines.WordsAndLookUp(texts[next++ & 255], Vocabulary.Shipped);

    /// <summary>200 compiled expressions.</summary>
    [Benchmark]
    public int Regexes() => Baselines.Regexes(texts[next++ & 255]);

    /// <summary>The whole engine with so many rules.</summary>
    [Benchmark]
    public int Score() => scorer.Score(new InterviewAnswer { Question = "synthetic", Level = ExperienceLevel.Mid, Text = texts[next++ & 255] }).Mark;
}

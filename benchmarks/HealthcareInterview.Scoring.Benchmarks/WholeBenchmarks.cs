using BenchmarkDotNet.Attributes;
using HealthcareInterview.Scoring.Analysis;

namespace HealthcareInterview.Scoring.Benchmarks;

/// <summary>From text to result with feedback, beside the baselines: answers per second are 1 / time.</summary>
[MemoryDiagnoser]
public class WholeBenchmarks
{
    private readonly string[] texts = new AnswerGenerator(1).Many(256);
    private int next;

    private string Text => texts[next++ & 255];

    /// <summary>Words and look-up only.</summary>
    [Benchmark(Baseline = true)]
    public int WordsAndLookUp() => Baselines.WordsAndLookUp(Text, Vocabulary.Shipped);

    /// <summary>200 compiled expressions.</summary>
    [Benchmark]
    public int Regexes() => Baselines.Regexes(Text);

    /// <summary>The whole engine.</summary>
    [Benchmark]
    public int Score() => InterviewScorer.Default.Score(new InterviewAnswer { Question = "mistakes-accountability", Level = ExperienceLevel.Mid, Text = Text }).Mark;

    /// <summary>The whole engine and its JSON.</summary>
    [Benchmark]
    public int ScoreToJson() => ScoreResultJson.ToJson(InterviewScorer.Default.Score(new InterviewAnswer { Question = "mistakes-accountability", Level = ExperienceLevel.Mid, Text = Text })).Length;
}

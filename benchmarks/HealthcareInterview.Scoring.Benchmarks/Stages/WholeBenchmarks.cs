using BenchmarkDotNet.Attributes;

namespace HealthcareInterview.Scoring.Benchmarks.Stages;

/// <summary>From text to result: analysis, all rules of the question, grades, ledger, feedback; and its JSON.</summary>
public class WholeBenchmarks : BaselineBenchmarks
{
    /// <summary>One answer to a result with feedback.</summary>
    [Benchmark]
    public int GradesAndFeedback() => InterviewScorer.Default.Score(Next()).Mark;

    /// <summary>The same and its JSON.</summary>
    [Benchmark]
    public int WithJson() => ScoreResultJson.ToJson(InterviewScorer.Default.Score(Next())).Length;
}

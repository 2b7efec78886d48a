using BenchmarkDotNet.Attributes;
using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Benchmarks.Measuring;
using HealthcareInterview.Scoring.Patterns.Matching;
using HealthcareInterview.Scoring.Rubrics.Compilation;

namespace HealthcareInterview.Scoring.Benchmarks.Stages;

/// <summary>Matching by number of rules, on answers analysed before.</summary>
public class MatchingBenchmarks : BaselineBenchmarks
{
    private readonly Matcher matcher = new();
    private readonly MatchList matches = new();
    private CompiledRubric? rubric;
    private AnalyzedAnswer[] analyzed = [];

    /// <summary>Rules of the rubric.</summary>
    [Params(150, 1500)]
    public int Rules { get; set; }

    /// <summary>Compiles and analyses.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        rubric = CompiledRubric.Compile(SyntheticRubric.Of(Rules));
        analyzed = [.. Answers.Select(answer => AnswerAnalyzer.Analyze(answer.Text, rubric.Vocabulary))];
    }

    /// <summary>One answer.</summary>
    [Benchmark]
    public int Matching()
    {
        matcher.FindAll(analyzed[NextIndex()], rubric!.Program, matches);
        return matches.Count;
    }
}

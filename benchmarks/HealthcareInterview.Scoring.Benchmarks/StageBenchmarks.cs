using BenchmarkDotNet.Attributes;
using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Analysis.Tokens;
using HealthcareInterview.Scoring.Patterns.Matching;
using HealthcareInterview.Scoring.Rubrics;
using HealthcareInterview.Scoring.Rubrics.Compilation;

namespace HealthcareInterview.Scoring.Benchmarks;

/// <summary>The stages by themselves: tokens, the whole analysis, matching.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private readonly string[] texts = new AnswerGenerator(2).Many(256);
    private readonly TokenList tokens = new();
    private readonly AnswerAnalyzer analyzer = new();
    private readonly Matcher matcher = new();
    private readonly MatchList matches = new();
    private readonly CompiledRubric rubric = CompiledRubric.Compile(BuiltInRubrics.Get("mistakes-accountability"));
    private AnalyzedAnswer[] analyzed = [];
    private int next;

    /// <summary>Answers analysed beforehand.</summary>
    [GlobalSetup]
    public void Analyze() => analyzed = [.. texts.Select(text => AnswerAnalyzer.Analyze(text, rubric.Vocabulary))];

    /// <summary>Words and look-up only.</summary>
    [Benchmark(Baseline = true)]
    public int WordsAndLookUp() => Baselines.WordsAndLookUp(texts[next++ & 255], Vocabulary.Shipped);

    /// <summary>200 compiled expressions.</summary>
    [Benchmark]
    public int Regexes() => Baselines.Regexes(texts[next++ & 255]);

    /// <summary>Tokens with forms and classes.</summary>
    [Benchmark]
    public int Tokens()
    {
        Tokenizer.Tokenize(texts[next++ & 255], rubric.Vocabulary, tokens);
        return tokens.Count;
    }

    /// <summary>Tokens, sentences, classes, clauses, who, polarity, modality, voice.</summary>
    [Benchmark]
    public int Analysis() => analyzer.Read(texts[next++ & 255], rubric.Vocabulary).Count;

    /// <summary>All patterns of a rubric.</summary>
    [Benchmark]
    public int Matching()
    {
        matcher.FindAll(analyzed[next++ & 255], rubric.Program, matches);
        return matches.Count;
    }
}

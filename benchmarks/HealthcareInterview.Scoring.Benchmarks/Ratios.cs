using System.Diagnostics;
using System.Globalization;
using System.Text;
using HealthcareInterview.Scoring.Analysis;

namespace HealthcareInterview.Scoring.Benchmarks;

/// <summary>The table of ratios of README.md in a minute: every side in turn, the median of several rounds.</summary>
internal static class Ratios
{
    private static readonly string[] Texts = new AnswerGenerator(1).Many(1000);

    public static void Print()
    {
        var bare = Seconds(text => Baselines.WordsAndLookUp(text, Vocabulary.Shipped), Texts);
        var regexes = Seconds(Baselines.Regexes, Texts);
        var whole = Seconds(Score, Texts);
        var json = Seconds(text => ScoreResultJson.ToJson(ScoreOf(text)).Length, Texts);
        Line("bare words and look-up, answers/s", Texts.Length / bare);
        Line("200 compiled regexes, answers/s", Texts.Length / regexes);
        Line("whole scoring, answers/s", Texts.Length / whole);
        Line("whole scoring and JSON, answers/s", Texts.Length / json);
        Line("whole against bare (at least 0.25)", bare / whole);
        Line("whole against regexes (at least 2)", regexes / whole);
        Line("allocated per answer, bytes (at most 6144)", Allocated());

        InterviewScorer one = SyntheticRubric.Of(150), ten = SyntheticRubric.Of(1500);
        Line("ten times the rules, time (at most 2)", Seconds(text => Synthetic(ten, text), Texts) / Seconds(text => Synthetic(one, text), Texts));

        var small = new AnswerGenerator(5).Many(1000, 170);
        string[] large = [new AnswerGenerator(6).Next(170_000)];
        var perCharacter = PerCharacter(small);
        Line("1 MB against 1 KB per character (at most 1.5)", PerCharacter(large) / perCharacter);
        foreach (var (name, text) in new[]
        {
            ("one anchor word", Repeat("called ", 1_000_000)), ("brackets", Repeat("( [ ", 1_000_000)), ("emoji", Repeat("\U0001F600 ", 1_000_000)), ("one endless sentence", Repeat("and I called the nurse about the pump ", 1_000_000)),
        })
        {
            Line($"{name}: 1 MB against 10 KB per character (at most 1.5)", PerCharacter([text]) / PerCharacter([text[..10_000]]));
        }
    }

    /// <summary>Scores for ten seconds, for a profiler to look at.</summary>
    public static void Loop()
    {
        for (var clock = Stopwatch.StartNew(); clock.Elapsed.TotalSeconds < 10;)
        {
            foreach (var text in Texts)
            {
                Score(text);
            }
        }
    }

    /// <summary>Microseconds and bytes of every stage for one answer.</summary>
    public static void PrintStages()
    {
        var rubric = Rubrics.Compilation.CompiledRubric.Compile(Rubrics.BuiltInRubrics.Get("mistakes-accountability"));
        var tokens = new Analysis.Tokens.TokenList();
        var analyzer = new AnswerAnalyzer();
        var matcher = new Patterns.Matching.Matcher();
        var matches = new Patterns.Matching.MatchList();
        var buffers = new Scoring.ScoringBuffers();
        var collector = new Scoring.CandidateCollector(rubric);
        var analyzed = Texts.ToDictionary(text => text, text => AnswerAnalyzer.Analyze(text, rubric.Vocabulary), StringComparer.Ordinal);
        Stage("tokens", text => { Analysis.Tokens.Tokenizer.Tokenize(text, rubric.Vocabulary, tokens); return tokens.Count; });
        Stage("analysis", text => analyzer.Read(text, rubric.Vocabulary).Count);
        Stage("matching", text => { matcher.FindAll(analyzed[text], rubric.Program, matches); return matches.Count; });
        Stage("matching and conditions", text =>
        {
            collector.Collect(new InterviewAnswer { Question = "mistakes-accountability", Level = ExperienceLevel.Mid, Text = text }, buffers.Read(text, rubric.Vocabulary), buffers);
            return 0;
        });
        var scorer = new Scoring.RubricScorer(rubric);
        Stage("grades", text => scorer.Score(new InterviewAnswer { Question = "mistakes-accountability", Level = ExperienceLevel.Mid, Text = text }, buffers, out _, out _).Mark);
        Stage("whole", Score);
        matcher.FindAll(analyzed[Texts[0]], rubric.Program, matches);
        Line("matches", matches.Count);
        Line("patterns", rubric.Program.PatternCount);
    }

    private static void Stage(string name, Func<string, int> work)
    {
        var seconds = Seconds(work, Texts);
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var text in Texts)
        {
            work(text);
        }

        Line(name + ", microseconds", seconds * 1e6 / Texts.Length);
        Line(name + ", bytes", (GC.GetAllocatedBytesForCurrentThread() - before) / (double)Texts.Length);
    }

    private static ScoreResult ScoreOf(string text) => InterviewScorer.Default.Score(new InterviewAnswer { Question = "mistakes-accountability", Level = ExperienceLevel.Mid, Text = text });

    private static int Score(string text) => ScoreOf(text).Mark;

    private static int Synthetic(InterviewScorer scorer, string text) => scorer.Score(new InterviewAnswer { Question = "synthetic", Level = ExperienceLevel.Mid, Text = text }).Mark;

    private static double PerCharacter(string[] texts) => Seconds(Score, texts) / texts.Sum(text => (double)text.Length);

    private static double Allocated()
    {
        Score(Texts[0]);
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var text in Texts)
        {
            Score(text);
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)Texts.Length;
    }

    private static double Seconds(Func<string, int> work, string[] texts)
    {
        var times = new List<double>();
        var warm = Stopwatch.StartNew();
        for (var round = 0; round < 9 || (round < 40 && warm.Elapsed.TotalSeconds < 1.5); round++)
        {
            var clock = Stopwatch.StartNew();
            foreach (var text in texts)
            {
                work(text);
            }

            if (warm.Elapsed.TotalSeconds > 0.4 || round > 4)
            {
                times.Add(clock.Elapsed.TotalSeconds);
            }

            if (warm.Elapsed.TotalSeconds > 6)
            {
                break;
            }
        }

        times.Sort();
        return times.Count == 0 ? warm.Elapsed.TotalSeconds : times[times.Count / 4];
    }

    private static string Repeat(string text, int length)
    {
        var all = new StringBuilder(length + text.Length);
        while (all.Length < length)
        {
            all.Append(text);
        }

        return all.ToString();
    }

    private static void Line(string name, double value) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-64}{value,12:0.###}"));
}

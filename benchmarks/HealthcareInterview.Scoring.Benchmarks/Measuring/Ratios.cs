using System.Buffers;
using System.Globalization;
using System.Text.Json;
using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Analysis.Tokens;
using HealthcareInterview.Scoring.Benchmarks.References;
using HealthcareInterview.Scoring.Benchmarks.Texts;
using HealthcareInterview.Scoring.Patterns.Matching;

namespace HealthcareInterview.Scoring.Benchmarks.Measuring;

/// <summary>Prints the ratios that the project promises, each from one run in one process, in about a minute.</summary>
internal static class Ratios
{
    private const int Count = 800;

    /// <param name="seconds">Time for each race.</param>
    public static void Print(double seconds)
    {
        Console.WriteLine($"| {"stage",-46} | {"answers/s",10} | {"us/answer",9} | {"bytes",8} | {"x reference",11} |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: |");
        Whole(seconds * 3);
        Console.WriteLine();
        Console.WriteLine($"| {"growth",-46} | {"small",10} | {"large",10} | {"ratio",6} |");
        Console.WriteLine("| --- | ---: | ---: | ---: |");
        Rules(seconds);
        foreach (var (name, make) in Growth.Texts)
        {
            Length(name, make, seconds / 3);
        }
    }

    private static void Whole(double seconds)
    {
        var answers = new AnswerGenerator(1).Answers(Count);
        var scorer = InterviewScorer.Default;
        var reference = new BareTokenizer(EnglishWords.All());
        var regexes = new RegexSet();
        var race = new Race();
        var bare = race.Add("reference: bare tokenizer and look-up", Count, () => Each(answers, answer => reference.Sum(answer.Text)));
        var regex = race.Add("reference: 200 compiled regexes", Count / 4, () => Each(answers.AsSpan(0, Count / 4), answer => regexes.Count(answer.Text)));
        var tokens = new TokenList();
        race.Add("tokens", Count, () => Each(answers, answer =>
        {
            Tokenizer.Tokenize(answer.Text, scorer.ScorerOf(answer.Question).Compiled.Vocabulary, tokens);
            return tokens.Count;
        }));
        var analyzer = new AnswerAnalyzer();
        race.Add("analysis (tokens included)", Count, () => Each(answers, answer => analyzer.Read(answer.Text, scorer.ScorerOf(answer.Question).Compiled.Vocabulary).Count));
        var analyzed = answers.Select(answer => AnswerAnalyzer.Analyze(answer.Text, scorer.ScorerOf(answer.Question).Compiled.Vocabulary)).ToArray();
        var matcher = new Matcher();
        var matches = new MatchList();
        var next = 0;
        race.Add("matching (analysed before)", Count, () =>
        {
            next = 0;
            Each(answers, answer =>
            {
                matcher.FindAll(analyzed[next++], scorer.ScorerOf(answer.Question).Compiled.Program, matches);
                return matches.Count;
            });
        });
        var whole = race.Add("whole scoring", Count, () => Each(answers, answer => scorer.Score(answer).Mark));
        var output = new ArrayBufferWriter<byte>(1 << 16);
        using var json = new Utf8JsonWriter(output, ScoreResultJson.WriterOptions);
        race.Add("whole scoring and JSON", Count, () => Each(answers, answer =>
        {
            output.ResetWrittenCount();
            json.Reset();
            ScoreResultJson.Write(json, scorer.Score(answer));
            json.Flush();
            return output.WrittenCount;
        }));
        race.Run(seconds);
        foreach (var runner in race.Runners)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {runner.Name,-46} | {runner.PerSecond,10:N0} | {runner.Nanoseconds / 1000,9:F2} | {runner.Bytes,8:N0} | {runner.PerSecond / bare.PerSecond,11:F3} |"));
        }

        Console.WriteLine();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"whole scoring: {whole.PerSecond / bare.PerSecond:F3} of the reference, {whole.PerSecond / regex.PerSecond:F2} times 200 compiled regexes, {whole.Bytes:N0} bytes an answer"));
    }

    private static void Rules(double seconds)
    {
        var texts = new AnswerGenerator(2).Answers(200);
        var race = new Race();
        var runners = new[] { 150, 1500 }.Select(rules =>
        {
            var scorer = InterviewScorer.FromRubrics([SyntheticRubric.Of(rules)]);
            InterviewAnswer[] answers = [.. texts.Select(answer => answer with { Question = "synthetic" })];
            return race.Add($"{rules} rules", answers.Length, () => Each(answers, answer => scorer.Score(answer).Mark));
        }).ToArray();
        race.Run(seconds);
        Print("us per answer, 150 against 1,500 rules", runners[0].Nanoseconds / 1000, runners[1].Nanoseconds / 1000);
    }

    private static void Length(string name, Func<int, string> make, double seconds)
    {
        var scorer = InterviewScorer.Default;
        var question = scorer.Questions[0];
        const int Short = 1 << 10, Long = 1 << 20;
        InterviewAnswer[] small = [.. Enumerable.Range(0, 200).Select(_ => new InterviewAnswer { Question = question, Level = ExperienceLevel.Mid, Text = make(Short) })];
        InterviewAnswer[] large = [new InterviewAnswer { Question = question, Level = ExperienceLevel.Mid, Text = make(Long) }];
        var race = new Race();
        var one = race.Add(name, small.Sum(answer => answer.Text.Length), () => Each(small, answer => scorer.Score(answer).Mark));
        var two = race.Add(name, large[0].Text.Length, () => Each(large, answer => scorer.Score(answer).Mark));
        race.Run(seconds);
        Print($"ns per character, 1 KB against 1 MB: {name}", one.Nanoseconds, two.Nanoseconds);
    }

    private static void Print(string name, double small, double large) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name,-46} | {small,10:F2} | {large,10:F2} | {large / small,6:F2} |"));

    private static void Each(ReadOnlySpan<InterviewAnswer> answers, Func<InterviewAnswer, long> work)
    {
        var sum = 0L;
        foreach (var answer in answers)
        {
            sum += work(answer);
        }

        GC.KeepAlive(sum);
    }
}

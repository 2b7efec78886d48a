using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using HealthcareInterview.Scoring.Evaluation.Corpus;
using HealthcareInterview.Scoring.Evaluation.Reports;
using HealthcareInterview.Scoring.Evaluation.RuleStatistics;
using HealthcareInterview.Scoring.Scoring;

namespace HealthcareInterview.Scoring.Evaluation;

/// <summary>Scores a gold corpus and measures how well the scores agree with its raters.</summary>
public sealed class EvaluationRun
{
    private readonly InterviewScorer scorer;
    private readonly EvaluationOptions options;
    private readonly List<GoldProblem> problems = [];
    private readonly Func<string, TextReader> open;

    /// <param name="scorer">The scorer to measure.</param>
    /// <param name="options">What to compute.</param>
    /// <param name="open">Opens a file as JSONL; UTF-8 files as they are where it is left out.</param>
    public EvaluationRun(InterviewScorer scorer, EvaluationOptions options, Func<string, TextReader>? open = null)
    {
        this.open = open ?? (static file => new StreamReader(file, new UTF8Encoding(false)));
        ArgumentNullException.ThrowIfNull(scorer);
        ArgumentNullException.ThrowIfNull(options);
        this.scorer = scorer;
        this.options = options;
    }

    /// <summary>What could not be used.</summary>
    public IReadOnlyList<GoldProblem> Problems => problems;

    /// <summary>All records of the files with their results, in input order, one at a time.</summary>
    public IEnumerable<(GoldRecord Record, ScoreResult Result)> Results(IEnumerable<string> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        foreach (var record in Records(files))
        {
            yield return (record, scorer.Score(record.Answer));
        }
    }

    /// <summary>Scores the files and gives all figures as one document.</summary>
    public JsonObject Evaluate(IEnumerable<string> files, Action<long>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        var builder = new OutcomeBuilder(scorer, options.By);
        var outcomes = new ConcurrentBag<Outcome>();
        RuleTally[] tallies = [.. scorer.Rubrics.Select(rubric => new RuleTally(rubric))];
        var done = 0L;
        Parallel.ForEach(
            Partitioner.Create(Records(files), EnumerablePartitionerOptions.NoBuffering),
            new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, options.Jobs) },
            () => new List<RuleEffect>(),
            (record, _, effects) =>
            {
                var result = scorer.ScoreWithEffects(record.Answer, effects);
                var outcome = builder.Build(record, result);
                tallies[outcome.Question].Add(outcome, result, effects);
                outcomes.Add(outcome);
                progress?.Invoke(Interlocked.Increment(ref done));
                return effects;
            },
            _ => { });
        return new EvaluationDocument(scorer.Questions, scorer.Rubrics, options).Build(outcomes, tallies, problems);
    }

    private IEnumerable<GoldRecord> Records(IEnumerable<string> files)
    {
        var reader = new GoldReader(scorer, problems.Add);
        foreach (var file in files)
        {
            using var text = open(file);
            foreach (var record in reader.Read(text, file))
            {
                if (options.Question is null || options.Question == record.Answer.Question)
                {
                    yield return record;
                }
            }
        }
    }
}

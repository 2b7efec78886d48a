using System.Collections.Concurrent;
using HealthcareInterview.Scoring.Diagnostics;
using HealthcareInterview.Scoring.Feedback;
using HealthcareInterview.Scoring.Rubrics;
using HealthcareInterview.Scoring.Rubrics.Compilation;
using HealthcareInterview.Scoring.Scoring;

namespace HealthcareInterview.Scoring;

/// <summary>
/// Scores answers. Immutable and thread-safe: make one and keep it. A result is a pure function of rubric and answer.
/// </summary>
public sealed class InterviewScorer
{
    private readonly string[] ids;
    private readonly Lazy<RubricScorer>[] scorers;
    private readonly Lazy<FeedbackWriter>[] writers;
    private readonly Lazy<QuestionRecogniser> recogniser;
    private readonly Func<int, Rubric> rubricAt;
    private readonly ConcurrentBag<ScoringBuffers> pool = [];

    private InterviewScorer(string[] ids, Func<int, Rubric> rubricAt)
    {
        this.ids = ids;
        this.rubricAt = rubricAt;
        scorers = [.. ids.Select((_, i) => new Lazy<RubricScorer>(() => new RubricScorer(CompiledRubric.Compile(rubricAt(i)))))];
        writers = [.. scorers.Select(scorer => new Lazy<FeedbackWriter>(() => new FeedbackWriter(scorer.Value.Plan)))];
        recogniser = new Lazy<QuestionRecogniser>(() => new QuestionRecogniser(Rubrics));
    }

    /// <summary>The scorer of the eight embedded rubrics. Each is read and compiled when it is first needed.</summary>
    public static InterviewScorer Default { get; } = new([.. BuiltInRubrics.Ids], index => BuiltInRubrics.Get(BuiltInRubrics.Ids[index]));

    /// <summary>Ids of the questions that this scorer knows, in ordinal order for the embedded ones, else as given.</summary>
    public IReadOnlyList<string> Questions => Array.AsReadOnly(ids);

    /// <summary>The rubrics, in the order of <see cref="Questions"/>.</summary>
    public IReadOnlyList<Rubric> Rubrics => [.. Enumerable.Range(0, ids.Length).Select(rubricAt)];

    /// <summary>A scorer of these rubrics.</summary>
    /// <param name="rubrics">One or more, each with an id of its own.</param>
    /// <exception cref="ArgumentException">There is none, or two have the same id.</exception>
    public static InterviewScorer FromRubrics(IEnumerable<Rubric> rubrics)
    {
        ArgumentNullException.ThrowIfNull(rubrics);
        Rubric[] all = [.. rubrics];
        if (all.Length == 0)
        {
            throw new ArgumentException("At least one rubric is needed.", nameof(rubrics));
        }

        if (all.GroupBy(rubric => rubric.Id, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"Two rubrics have the id '{twice.Key}': a question has one rubric.", nameof(rubrics));
        }

        if (Array.Find(all, rubric => rubric.Particulars.Count > ParticularCounter.Most) is { } rich)
        {
            throw new ArgumentException($"The rubric '{rich.Id}' has {rich.Particulars.Count} particulars with the shared ones; at most {ParticularCounter.Most} are possible.", nameof(rubrics));
        }

        return new InterviewScorer([.. all.Select(rubric => rubric.Id)], index => all[index]);
    }

    /// <summary>The question that an id names or a prompt asks, also when it is worded differently; <see langword="null"/> where none fits.</summary>
    /// <param name="question">An id, or a question as asked.</param>
    public string? FindQuestion(string question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var text = question.Trim();
        return Array.IndexOf(ids, text) >= 0 ? text : text.Length == 0 ? null : recogniser.Value.Find(text);
    }

    /// <summary>Scores an answer. Never throws for any text.</summary>
    /// <exception cref="ArgumentNullException">The answer, its text or its question is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">No rubric knows the question; the message lists the known ids.</exception>
    public ScoreResult Score(InterviewAnswer answer) =>
        TryScore(answer, out var result)
            ? result
            : throw new ArgumentException($"No rubric knows the question '{answer.Question}'. Known ids: {string.Join(", ", ids)}; or give the question as it was asked.", nameof(answer));

    /// <summary>Scores an answer if a rubric knows its question.</summary>
    /// <returns>Whether there is a result.</returns>
    public bool TryScore(InterviewAnswer answer, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out ScoreResult? result) =>
        TryScore(answer, effects: null, out result);

    /// <summary>Scores an answer, and tells what it would get without each of the rules that gave it evidence.</summary>
    internal ScoreResult ScoreWithEffects(InterviewAnswer answer, List<RuleEffect> effects)
    {
        effects.Clear();
        _ = TryScore(answer, effects, out var result);
        return result!;
    }

    private bool TryScore(InterviewAnswer answer, List<RuleEffect>? effects, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out ScoreResult? result)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(answer.Text, nameof(answer));
        if (!Enum.IsDefined(answer.Level))
        {
            throw new ArgumentOutOfRangeException(nameof(answer), answer.Level, "Known levels: Entry, Mid, Senior.");
        }

        var id = FindQuestion(answer.Question);
        if (id is null)
        {
            result = null;
            return false;
        }

        var buffers = pool.TryTake(out var pooled) ? pooled : new ScoringBuffers();
        try
        {
            var index = Array.IndexOf(ids, id);
            var scored = scorers[index].Value.Score(answer, buffers, out var ledger, out var states);
            result = ledger is null ? scored : writers[index].Value.AddTo(scored, ledger, states);
            if (effects is not null && ledger is not null)
            {
                RuleEffect.AddAll(scorers[index].Value, answer, scored, buffers, effects);
            }

            return true;
        }
        finally
        {
            pool.Add(buffers);
        }
    }

    /// <summary>
    /// Runs every rule of the rubrics against its own examples: each <c>accept</c> sentence must be evidence, no <c>reject</c>
    /// sentence may be.
    /// </summary>
    /// <returns>What fails, with its place in the rubric's file; empty where all is well.</returns>
    public IReadOnlyList<Diagnostic> RunExamples() => [.. ids.SelectMany(id => RuleExamples.Run(ScorerOf(id).Compiled, out _))];

    /// <summary>The scorer of one question, for tools that look inside.</summary>
    internal RubricScorer ScorerOf(string id) => scorers[Array.IndexOf(ids, id)].Value;
}

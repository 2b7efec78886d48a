using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Patterns.Matching;
using HealthcareInterview.Scoring.Rubrics.Compilation;

namespace HealthcareInterview.Scoring.Scoring;

/// <summary>What one scoring needs to write on; used again for the next answer. Not thread-safe.</summary>
internal sealed class ScoringBuffers
{
    public AnswerAnalyzer Analyzer { get; } = new();

    public Matcher Matcher { get; } = new();

    public MatchList Matches { get; } = new();

    /// <summary>The answer that was read last.</summary>
    public AnalyzedAnswer? Answer { get; private set; }

    /// <summary>How many words it has.</summary>
    public int WordCount { get; set; }

    /// <summary>Candidates by rule, in text order.</summary>
    public CandidateTable Candidates { get; } = new();

    /// <summary>By rule: whether it is asked of the answer at hand.</summary>
    public bool[] Applies { get; private set; } = [];

    /// <summary>Matches by rule and role, in text order; those that have any are listed in <see cref="used"/>.</summary>
    private List<MatchSpan>?[] conditions = [];
    private readonly List<List<MatchSpan>> used = [];

    /// <summary>Sentences, ascending, in which a rule has accepted candidates; only of rules that another one must be near to.</summary>
    public List<int>[] AcceptedIn { get; private set; } = [];

    /// <summary>Particulars of every token: one bit each.</summary>
    public ulong[] Particulars { get; private set; } = [];

    /// <summary>Visible tokens that lie in a run shared with a prompt.</summary>
    public bool[] Restated { get; private set; } = [];

    /// <summary>Visible tokens that lie in a long run of words that stood there before.</summary>
    public bool[] Repeated { get; private set; } = [];

    /// <summary>Tokens that counted for or against the concreteness, with the bits of their particulars.</summary>
    public List<(int Token, ulong Bits)> Telling { get; } = [];

    /// <summary>Whether there are any of them.</summary>
    public bool AnyRestated { get; set; }

    /// <summary>Likewise.</summary>
    public bool AnyRepeated { get; set; }

    public RepeatedRuns Runs { get; } = new();

    /// <summary>Visible tokens that the evidence chosen so far covers; clear between uses.</summary>
    public bool[] Taken { get; private set; } = [];

    /// <summary>Words seen so far.</summary>
    public SeenHashes DifferentWords { get; } = new();

    private bool[] found = [];

    /// <summary>By sentence: whether any rule found evidence in it.</summary>
    public ReadOnlySpan<bool> FoundIn(AnalyzedAnswer answer)
    {
        if (found.Length < answer.SentenceCount)
        {
            found = new bool[Math.Max(answer.SentenceCount * 2, 64)];
        }

        Array.Clear(found, 0, answer.SentenceCount);
        foreach (ref readonly var candidate in Candidates.All)
        {
            found[answer.TokenBuffer[candidate.Head].Sentence] |= candidate.Reason is null;
        }

        return found;
    }

    public SentenceMarks Sentences { get; } = new();

    public SeenHashes Seen { get; } = new();

    /// <summary>Whether a text without the topic counts as on topic: for the examples of rules, single sentences.</summary>
    public bool AnyTopic { get; init; }

    /// <summary>Whether enough own deeds are told, where the rubric asks for them.</summary>
    public bool HasOwnDeeds { get; set; }

    /// <summary>Whether the answer has anything of the question's topic.</summary>
    public bool OnTopic { get; set; }

    /// <summary>Of the answer at hand.</summary>
    public decimal Concreteness { get; set; }

    /// <summary>Indices of the candidates at hand, in order.</summary>
    public CandidateOrder Chosen { get; } = new();

    /// <summary>Texts of words that cause rejections.</summary>
    public WordTexts Texts { get; } = new();

    private int[] counts = [];

    /// <summary>How often each of so many rules has counted: zeros.</summary>
    public Span<int> CountsOf(int rules)
    {
        if (counts.Length < rules)
        {
            counts = new int[rules];
        }

        Array.Clear(counts, 0, rules);
        return counts;
    }

    /// <summary>Where tuning wants to know them: the counted particulars of every element, in order.</summary>
    public List<int[]>? ParticularCounts { get; set; }

    /// <summary>Analyses a text and its sentences; good until the next call.</summary>
    public AnalyzedAnswer Read(string text, Vocabulary vocabulary)
    {
        Answer = Analyzer.Read(text, vocabulary);
        Sentences.Read(Answer);
        return Answer;
    }

    public void Prepare(int rules, int tokens)
    {
        if (AcceptedIn.Length < rules)
        {
            AcceptedIn = [.. Enumerable.Range(0, rules).Select(_ => new List<int>())];
            Applies = new bool[rules];
            conditions = new List<MatchSpan>?[rules * Roles];
        }

        Candidates.Clear(rules);
        foreach (var list in used)
        {
            list.Clear();
        }

        used.Clear();
        if (Particulars.Length < tokens)
        {
            Particulars = new ulong[Math.Max(tokens, 512)];
            Restated = new bool[Math.Max(tokens, 512)];
            Repeated = new bool[Math.Max(tokens, 512)];
            Taken = new bool[Math.Max(tokens, 512)];
        }

        Array.Clear(Particulars, 0, tokens);
        Array.Clear(Restated, 0, tokens);
        Array.Clear(Repeated, 0, tokens);
    }

    /// <summary>The matches of a rule's condition.</summary>
    public List<MatchSpan> ConditionsOf(int rule, PatternRole role)
    {
        ref var list = ref conditions[(rule * Roles) + (int)role - 1];
        list ??= [];
        return list;
    }

    /// <summary>The same, to add to.</summary>
    public List<MatchSpan> ConditionsToFill(int rule, PatternRole role)
    {
        var list = ConditionsOf(rule, role);
        if (list.Count == 0)
        {
            used.Add(list);
        }

        return list;
    }

    private const int Roles = 4;
}

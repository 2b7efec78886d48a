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

    /// <summary>Candidates by rule, in text order.</summary>
    public List<Candidate>[] Candidates { get; private set; } = [];

    /// <summary>Matches by rule and role, in text order.</summary>
    public List<MatchSpan>[,] Conditions { get; private set; } = new List<MatchSpan>[0, 0];

    /// <summary>Sentences, ascending, in which a rule has accepted candidates.</summary>
    public List<int>[] AcceptedIn { get; private set; } = [];

    /// <summary>Particulars of every token: one bit each.</summary>
    public ulong[] Particulars { get; private set; } = [];

    /// <summary>Visible tokens that lie in a run shared with a prompt.</summary>
    public bool[] Restated { get; private set; } = [];

    /// <summary>Visible tokens that lie in a long run of words that stood there before.</summary>
    public bool[] Repeated { get; private set; } = [];

    public RepeatedRuns Runs { get; } = new();

    /// <summary>Visible tokens that the evidence chosen so far covers; clear between uses.</summary>
    public bool[] Taken { get; private set; } = [];

    /// <summary>Pairs of neighbouring words seen so far.</summary>
    public HashSet<ulong> Pairs { get; } = [];

    private bool[] found = [];

    /// <summary>By sentence: whether any rule found evidence in it.</summary>
    public ReadOnlySpan<bool> FoundIn(AnalyzedAnswer answer, int rules)
    {
        if (found.Length < answer.Sentences.Length)
        {
            found = new bool[answer.Sentences.Length * 2];
        }

        Array.Clear(found, 0, answer.Sentences.Length);
        for (var i = 0; i < rules; i++)
        {
            foreach (var candidate in Candidates[i])
            {
                found[answer.Tokens[candidate.Head].Sentence] |= candidate.Reason is null;
            }
        }

        return found;
    }

    public SentenceMarks Sentences { get; } = new();

    public HashSet<ulong> Seen { get; } = [];

    /// <summary>Whether a text without the topic counts as on topic: for the examples of rules, single sentences.</summary>
    public bool AnyTopic { get; init; }

    /// <summary>Whether enough own deeds are told, where the rubric asks for them.</summary>
    public bool HasOwnDeeds { get; set; }

    /// <summary>Whether the answer has anything of the question's topic.</summary>
    public bool OnTopic { get; set; }

    /// <summary>Of the answer at hand.</summary>
    public decimal Concreteness { get; set; }

    public List<Candidate> Chosen { get; } = [];

    private Comparison<Candidate>? byWeight;
    private CompiledRule[]? byWeightOf;

    /// <summary>The order in which candidates of a table of rules are chosen; kept, so that sorting allocates nothing.</summary>
    public Comparison<Candidate> ByWeight(CompiledRule[] rules)
    {
        if (byWeight is null || byWeightOf != rules)
        {
            byWeightOf = rules;
            byWeight = (a, b) => EvidenceChooser.Compare(rules, a, b);
        }

        return byWeight;
    }

    /// <summary>Where tuning wants to know them: the counted particulars of every element, in order.</summary>
    public List<int[]>? ParticularCounts { get; set; }

    /// <summary>Analyses a text and its sentences; good until the next call.</summary>
    public AnalyzedAnswer Read(string text, Vocabulary vocabulary)
    {
        var answer = Analyzer.Read(text, vocabulary);
        Sentences.Read(answer);
        return answer;
    }

    public void Prepare(int rules, int tokens)
    {
        if (Candidates.Length < rules)
        {
            Candidates = new List<Candidate>[rules];
            AcceptedIn = new List<int>[rules];
            Conditions = new List<MatchSpan>[rules, 4];
            for (var i = 0; i < rules; i++)
            {
                Candidates[i] = [];
                AcceptedIn[i] = [];
                for (var role = 0; role < 4; role++)
                {
                    Conditions[i, role] = [];
                }
            }
        }

        for (var i = 0; i < rules; i++)
        {
            Candidates[i].Clear();
            AcceptedIn[i].Clear();
            for (var role = 0; role < 4; role++)
            {
                Conditions[i, role].Clear();
            }
        }

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

    public List<MatchSpan> ConditionsOf(int rule, PatternRole role) => Conditions[rule, (int)role - 1];
}

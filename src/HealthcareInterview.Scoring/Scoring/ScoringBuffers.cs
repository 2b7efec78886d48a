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

    /// <summary>Particulars of every token: one bit each.</summary>
    public uint[] Particulars { get; private set; } = [];

    /// <summary>Visible tokens that lie in a run shared with a prompt.</summary>
    public bool[] Restated { get; private set; } = [];

    /// <summary>Sentences that hold the evidence at hand.</summary>
    public HashSet<int> Sentences { get; } = [];

    public HashSet<ulong> Seen { get; } = [];

    public List<Candidate> Chosen { get; } = [];

    /// <summary>Where tuning wants to know them: the counted particulars of every element, in order.</summary>
    public List<int[]>? ParticularCounts { get; set; }

    public void Prepare(int rules, int tokens)
    {
        if (Candidates.Length < rules)
        {
            Candidates = new List<Candidate>[rules];
            Conditions = new List<MatchSpan>[rules, 4];
            for (var i = 0; i < rules; i++)
            {
                Candidates[i] = [];
                for (var role = 0; role < 4; role++)
                {
                    Conditions[i, role] = [];
                }
            }
        }

        for (var i = 0; i < rules; i++)
        {
            Candidates[i].Clear();
            for (var role = 0; role < 4; role++)
            {
                Conditions[i, role].Clear();
            }
        }

        if (Particulars.Length < tokens)
        {
            Particulars = new uint[Math.Max(tokens, 512)];
            Restated = new bool[Math.Max(tokens, 512)];
        }

        Array.Clear(Particulars, 0, tokens);
        Array.Clear(Restated, 0, tokens);
    }

    public List<MatchSpan> ConditionsOf(int rule, PatternRole role) => Conditions[rule, (int)role - 1];
}

namespace HealthcareInterview.Scoring.Scoring;

/// <summary>
/// The candidates of all rules side by side, rule after rule, each rule's in text order: first counted, then filled. Used again
/// for every answer. Not thread-safe.
/// </summary>
internal sealed class CandidateTable
{
    private Candidate[] items = new Candidate[128];
    private int[] starts = [];
    private int[] next = [];
    private int rules;

    /// <summary>All candidates.</summary>
    public Span<Candidate> All => items.AsSpan(0, starts[rules]);

    /// <summary>Starts to count for so many rules.</summary>
    public void Clear(int rules)
    {
        this.rules = rules;
        if (starts.Length <= rules)
        {
            starts = new int[rules + 1];
            next = new int[rules + 1];
        }

        Array.Clear(starts, 0, rules + 1);
    }

    /// <summary>One more candidate of the rule will come.</summary>
    public void Count(int rule) => starts[rule + 1]++;

    /// <summary>All are counted.</summary>
    public void EndCount()
    {
        for (var rule = 0; rule < rules; rule++)
        {
            next[rule] = starts[rule];
            starts[rule + 1] += starts[rule];
        }

        if (items.Length < starts[rules])
        {
            items = new Candidate[starts[rules] * 2];
        }
    }

    public void Add(int rule, int start, int end, int head)
    {
        ref var candidate = ref items[next[rule]++];
        candidate = default;
        candidate.Rule = rule;
        candidate.Start = start;
        candidate.End = end;
        candidate.Head = head;
        candidate.Because = -1;
    }

    /// <summary>The rule's candidates.</summary>
    public Span<Candidate> Of(int rule) => Of(rule, rule + 1);

    /// <summary>The candidates of neighbouring rules.</summary>
    public Span<Candidate> Of(int first, int end) => items.AsSpan(starts[first], starts[end] - starts[first]);
}

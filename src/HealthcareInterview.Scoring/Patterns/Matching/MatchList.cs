namespace HealthcareInterview.Scoring.Patterns.Matching;

/// <summary>A growing list of matches that can be used again without allocating.</summary>
internal sealed class MatchList
{
    private PatternMatch[] items = new PatternMatch[64];

    public int Count { get; private set; }

    public ReadOnlySpan<PatternMatch> Items => items.AsSpan(0, Count);

    public void Clear() => Count = 0;

    public void Add(PatternMatch match)
    {
        if (Count == items.Length)
        {
            Array.Resize(ref items, items.Length * 2);
        }

        items[Count++] = match;
    }

    public void Sort() => items.AsSpan(0, Count).Sort();
}

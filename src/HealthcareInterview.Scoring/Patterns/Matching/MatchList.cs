using System.Runtime.CompilerServices;

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

    /// <summary>By start, then the longest first, then pattern order.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Sort()
    {
        if (Count > Short)
        {
            items.AsSpan(0, Count).Sort();
            return;
        }

        // Nearly sorted already: matches come in the order of their anchors.
        for (var i = 1; i < Count; i++)
        {
            var match = items[i];
            var at = i - 1;
            while (at >= 0 && items[at].CompareTo(match) > 0)
            {
                items[at + 1] = items[at];
                at--;
            }

            items[at + 1] = match;
        }
    }

    private const int Short = 256;
}

namespace HealthcareInterview.Scoring.Evaluation.Agreement;

/// <summary>SplitMix64 (Steele, Lea and Flood 2014): the same numbers everywhere.</summary>
internal struct SplitMix64(ulong seed)
{
    private ulong state = seed;

    /// <summary>A number from 0 up to below <paramref name="limit"/>.</summary>
    public int Next(int limit)
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (int)((z ^ (z >> 31)) % (ulong)limit);
    }
}

using HealthcareInterview.Scoring.Analysis;

namespace HealthcareInterview.Scoring.Scoring;

/// <summary>
/// Finds long runs of words that stood in the answer before, where sentences can't tell: a transcript without full stops that
/// is pasted twice. Holds buffers: one a thread.
/// </summary>
internal sealed class RepeatedRuns
{
    /// <summary>People repeat phrases when they talk; so many words in a row they don't.</summary>
    public const int LeastRun = 12;

    private const ulong Factor = 0x9E3779B97F4A7C15UL;

    private static readonly ulong FactorOfFirst = Power(LeastRun);

    private readonly SeenHashes seen = new();

    /// <summary>Marks the visible tokens of runs that stood there before, and tells whether there are any.</summary>
    public bool Mark(AnalyzedAnswer answer, bool[] repeated)
    {
        seen.Clear();
        var any = false;
        var tokens = answer.TokenBuffer;
        var visible = answer.Visible;
        var hash = 0UL;
        for (var i = 0; i < visible.Length; i++)
        {
            // A rolling hash (Karp and Rabin 1987): the new word comes in, the one before the run goes out.
            hash = (hash * Factor) + tokens[visible[i]].Hash;
            var first = i - LeastRun + 1;
            if (first < 0)
            {
                continue;
            }

            if (first > 0)
            {
                hash -= tokens[visible[first - 1]].Hash * FactorOfFirst;
            }

            if (!seen.Add(hash))
            {
                Array.Fill(repeated, true, first, LeastRun);
                any = true;
            }
        }

        return any;
    }

    private static ulong Power(int exponent)
    {
        var power = 1UL;
        for (var i = 0; i < exponent; i++)
        {
            power *= Factor;
        }

        return power;
    }
}

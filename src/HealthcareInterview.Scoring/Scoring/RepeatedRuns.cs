using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Analysis.Lexicon;

namespace HealthcareInterview.Scoring.Scoring;

/// <summary>
/// Finds long runs of words that stood in the answer before, where sentences can't tell: a transcript without full stops that
/// is pasted twice. Holds buffers: one a thread.
/// </summary>
internal sealed class RepeatedRuns
{
    /// <summary>People repeat phrases when they talk; so many words in a row they don't.</summary>
    public const int LeastRun = 12;

    private readonly HashSet<ulong> seen = [];
    private ulong[] words = [];

    /// <summary>Marks the visible tokens of runs that stood there before.</summary>
    public void Mark(AnalyzedAnswer answer, bool[] repeated)
    {
        seen.Clear();
        if (words.Length < answer.VisibleCount)
        {
            words = new ulong[Math.Max(answer.VisibleCount, 512)];
        }

        for (var i = 0; i < answer.VisibleCount; i++)
        {
            words[i] = Hash(answer.Text.AsSpan(answer.Tokens[answer.Visible[i]].Start, answer.Tokens[answer.Visible[i]].Length));
        }

        for (var i = 0; i + LeastRun <= answer.VisibleCount; i++)
        {
            var hash = 14695981039346656037UL;
            for (var j = i; j < i + LeastRun; j++)
            {
                hash = (hash ^ words[j]) * 1099511628211UL;
            }

            if (!seen.Add(hash))
            {
                Array.Fill(repeated, true, i, LeastRun);
            }
        }
    }

    private static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var unit in word)
        {
            var folded = FormText.Fold(unit);
            hash = folded == '\0' ? hash : (hash ^ folded) * 1099511628211UL;
        }

        return hash;
    }
}

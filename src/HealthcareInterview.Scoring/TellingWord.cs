using System.Numerics;
using System.Runtime.InteropServices;
using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Rubrics;

namespace HealthcareInterview.Scoring;

/// <summary>A word that counted for or against the answer's concreteness. Immutable.</summary>
/// <param name="Start">Where it starts, in UTF-16 code units.</param>
/// <param name="Length">Its length.</param>
/// <param name="Particular">Id of the kind of detail, such as <c>number</c>.</param>
/// <param name="Tells">Whether it is a sign of telling; else one of talking.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TellingWord(int Start, int Length, string Particular, bool Tells)
{
    internal static TellingWord[] All(List<(int Token, ulong Bits)> found, IReadOnlyList<Particular> particulars, AnalyzedAnswer answer)
    {
        var words = new TellingWord[found.Count];
        for (var i = 0; i < words.Length; i++)
        {
            var (token, bits) = found[i];
            var particular = particulars[BitOperations.TrailingZeroCount(bits)];
            words[i] = new TellingWord(answer.TokenBuffer[token].Start, answer.TokenBuffer[token].Length, particular.Id, particular.Density > 0m);
        }

        return words;
    }
}

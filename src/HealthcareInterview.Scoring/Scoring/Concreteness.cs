using System.Numerics;
using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Rubrics;

namespace HealthcareInterview.Scoring.Scoring;

/// <summary>
/// How far an answer tells what happened: the density of its particulars over all its words. Particulars count in sentences
/// where some rule finds something, and once: appending the answer to itself, or text that has nothing to do with the
/// question, never raises it.
/// </summary>
internal static class Concreteness
{
    /// <summary>In a hundred words, more of one kind do not count.</summary>
    private const decimal Most = 15m;

    /// <summary>Shorter answers count as this long, so that three lucky words make none concrete.</summary>
    private const int LeastWords = 60;

    /// <summary>The concreteness; the particulars' bits are set and the candidates judged.</summary>
    public static decimal Of(Rubric rubric, AnalyzedAnswer answer, ScoringBuffers buffers)
    {
        Span<int> counts = stackalloc int[ParticularCounter.Most];
        counts.Clear();
        var found = buffers.FoundIn(answer);
        var pairs = buffers.Pairs;
        pairs.Clear();
        var words = 0;
        ulong before = 0, next = Word(answer, 0);
        for (var i = 0; i < answer.VisibleCount; i++)
        {
            ref readonly var token = ref answer.TokenBuffer[answer.VisibleBuffer[i]];

            // Said before, or the joint of an answer that is said again.
            var word = next;
            next = Word(answer, i + 1);
            var again = !pairs.Add((before << 32) | word) || pairs.Contains((word << 32) | next);
            before = word;
            if (again || (token.Classes & WordClass.Punct) != WordClass.None)
            {
                continue;
            }

            words++;
            for (var bits = found[token.Sentence] ? buffers.Particulars[answer.VisibleBuffer[i]] : 0; bits != 0; bits &= bits - 1)
            {
                counts[BitOperations.TrailingZeroCount(bits)]++;
            }
        }

        var policy = rubric.Policy.Concreteness;
        var sum = policy.Base;
        for (var i = 0; i < rubric.Particulars.Count; i++)
        {
            if (counts[i] > 0 && rubric.Particulars[i].Density is not 0m and var density)
            {
                sum += density * Math.Min(Most, counts[i] * 100m / Math.Max(words, LeastWords));
            }
        }

        return Math.Round(Math.Clamp(sum, policy.Least, policy.Most), 3, MidpointRounding.AwayFromZero);
    }

    /// <summary>A word in 32 bits: the form where it is known, else its letters.</summary>
    private static ulong Word(AnalyzedAnswer answer, int position)
    {
        if (position >= answer.VisibleCount)
        {
            return 0;
        }

        ref readonly var token = ref answer.TokenBuffer[answer.VisibleBuffer[position]];
        if (token.Form != 0)
        {
            return (uint)token.Form;
        }

        var hash = 2166136261u;
        foreach (var unit in answer.Text.AsSpan(token.Start, token.Length))
        {
            hash = (hash ^ char.ToLowerInvariant(unit)) * 16777619u;
        }

        return hash | 0x80000000u;
    }
}

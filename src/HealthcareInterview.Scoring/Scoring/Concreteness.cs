using System.Numerics;
using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Rubrics;

namespace HealthcareInterview.Scoring.Scoring;

/// <summary>How far an answer tells what happened: the density of its particulars over all its words.</summary>
internal static class Concreteness
{
    /// <summary>In a hundred words, more of one kind do not count.</summary>
    private const decimal Most = 15m;

    /// <summary>Shorter answers count as this long, so that three lucky words make none concrete.</summary>
    private const int LeastWords = 60;

    /// <summary>The concreteness; the particulars' bits are set.</summary>
    public static decimal Of(Rubric rubric, AnalyzedAnswer answer, ScoringBuffers buffers)
    {
        Span<int> counts = stackalloc int[ParticularCounter.Most];
        counts.Clear();
        var words = 0;
        for (var i = 0; i < answer.VisibleCount; i++)
        {
            var token = answer.Visible[i];
            if (buffers.Repeated[i] || (answer.Tokens[token].Classes & WordClass.Punct) != WordClass.None)
            {
                continue;
            }

            words++;
            for (var bits = buffers.Particulars[token]; bits != 0; bits &= bits - 1)
            {
                counts[BitOperations.TrailingZeroCount(bits)]++;
            }
        }

        var policy = rubric.Policy.Concreteness;
        var sum = policy.Base;
        for (var i = 0; i < rubric.Particulars.Count; i++)
        {
            if (rubric.Particulars[i].Density is not 0m and var density)
            {
                sum += density * Math.Min(Most, counts[i] * 100m / Math.Max(words, LeastWords));
            }
        }

        return Math.Round(Math.Clamp(sum, policy.Least, policy.Most), 3, MidpointRounding.AwayFromZero);
    }
}

using System.Numerics;
using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Rubrics;
using HealthcareInterview.Scoring.Rubrics.Compilation;

namespace HealthcareInterview.Scoring.Scoring;

/// <summary>Counts the details in the sentences that hold evidence.</summary>
internal static class ParticularCounter
{
    /// <summary>Words to each side of evidence in which details count, where a sentence is very long.</summary>
    private const int Reach = 30;

    /// <summary>Kinds of details that a rubric may have: a bit each.</summary>
    public const int Most = 64;

    /// <summary>Adds the bits of those particulars that are told by a token's classes or its form.</summary>
    public static void Mark(ParticularClasses[] particulars, ParticularWords words, AnalyzedAnswer answer, ScoringBuffers buffers)
    {
        var bits = buffers.Particulars;
        for (var t = 0; t < answer.Count; t++)
        {
            ref readonly var token = ref answer.TokenBuffer[t];
            if (token.Filler)
            {
                continue;
            }

            bits[t] |= words.Of(token.Form);
            foreach (var particular in particulars)
            {
                if ((token.Classes & particular.Mask) == particular.Mask && ConditionCheck.OfHead(particular.Conditions, token, out _) is null)
                {
                    bits[t] |= particular.Bit;
                }
            }
        }

        ClearRepeated(answer, buffers);
    }

    /// <summary>What stands in a repeated run was counted where it stood first.</summary>
    private static void ClearRepeated(AnalyzedAnswer answer, ScoringBuffers buffers)
    {
        for (var i = 0; buffers.AnyRepeated && i < answer.VisibleCount; i++)
        {
            if (buffers.Repeated[i])
            {
                buffers.Particulars[answer.Visible[i]] = 0;
            }
        }
    }

    /// <summary>The strength that the details beside the chosen evidence add; fills how many of each counted.</summary>
    public static decimal Strength(IReadOnlyList<Particular> particulars, CompiledRule[] rules, ReadOnlySpan<Candidate> candidates, AnalyzedAnswer answer, ScoringBuffers buffers, Span<int> counts)
    {
        counts.Clear();
        var done = -1;
        foreach (var item in buffers.Chosen.Items)
        {
            ref readonly var candidate = ref candidates[item];
            if (!candidate.Chosen || !candidate.Counts || rules[candidate.Rule].Rule.Weight == 0m)
            {
                continue;
            }

            var first = answer.Visible[candidate.Start];
            var last = answer.Visible[candidate.End - 1];
            var sentence = answer.Sentences[answer.Tokens[first].Sentence];
            var from = Math.Max(Math.Max(sentence.FirstToken, first - Reach), done);
            var to = Math.Min(sentence.EndToken, last + 1 + Reach);
            for (var i = from; i < to; i++)
            {
                for (var bits = buffers.Particulars[i]; bits != 0; bits &= bits - 1)
                {
                    counts[BitOperations.TrailingZeroCount(bits)]++;
                }
            }

            done = Math.Max(done, to);
        }

        var strength = 0m;
        for (var i = 0; i < particulars.Count; i++)
        {
            if (counts[i] > 0)
            {
                counts[i] = Math.Min(counts[i], particulars[i].Cap);
                strength += particulars[i].Weight * counts[i];
            }
        }

        return strength;
    }
}

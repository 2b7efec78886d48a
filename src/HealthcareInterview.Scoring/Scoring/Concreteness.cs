using System.Numerics;
using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Rubrics;

namespace HealthcareInterview.Scoring.Scoring;

/// <summary>
/// How far an answer tells what happened: for each kind of particular, how many different words of it there are, over the
/// square root of the number of all different words. What is said again counts no more, and text that has nothing to do with
/// the question adds nothing: signs of telling count in sentences where some rule finds something.
/// </summary>
internal static class Concreteness
{
    /// <summary>Answers of fewer different words count as if they had so many: three lucky words make none concrete.</summary>
    private const int LeastWords = 36;

    private const ulong Found = 1UL << 40;

    /// <summary>Of a man and of a woman the same words are the same: "her" is both of his.</summary>
    private static readonly int[] Hers = Forms("she", "her", "hers", "herself", "his");
    private static readonly int[] His = Forms("he", "him", "him", "himself", "him");

    /// <summary>The concreteness; the particulars' bits are set and the candidates judged.</summary>
    public static decimal Of(Rubric rubric, ulong telling, ulong talking, AnalyzedAnswer answer, ScoringBuffers buffers)
    {
        Span<int> counts = stackalloc int[ParticularCounter.Most];
        counts.Clear();
        var words = Count(telling, talking, answer, buffers, counts);
        var policy = rubric.Policy.Concreteness;
        var sum = 0m;
        for (var i = 0; i < rubric.Particulars.Count; i++)
        {
            if (counts[i] > 0)
            {
                sum += rubric.Particulars[i].Density * counts[i];
            }
        }

        sum = policy.Base + (sum / Root(Math.Max(words, LeastWords)));
        return Math.Round(Math.Clamp(sum, policy.Least, policy.Most), 3, MidpointRounding.AwayFromZero);
    }

    /// <summary>Counts the different words of each kind, and of all.</summary>
    private static int Count(ulong telling, ulong talking, AnalyzedAnswer answer, ScoringBuffers buffers, Span<int> counts)
    {
        var found = buffers.FoundIn(answer);
        var seen = buffers.DifferentWords;
        seen.Clear();
        buffers.Telling.Clear();
        var words = 0;
        for (var i = 0; i < answer.VisibleCount; i++)
        {
            var index = answer.VisibleBuffer[i];
            ref readonly var token = ref answer.TokenBuffer[index];
            if ((token.Classes & WordClass.Punct) != WordClass.None)
            {
                continue;
            }

            var word = Word(answer, token);
            var bits = 0UL;
            if (seen.Add(word))
            {
                words++;
                bits = buffers.Particulars[index] & talking;
            }

            if (found[token.Sentence] && seen.Add(word | Found))
            {
                bits |= buffers.Particulars[index] & telling;
            }

            if (bits != 0)
            {
                buffers.Telling.Add((index, bits));
            }

            for (; bits != 0; bits &= bits - 1)
            {
                counts[BitOperations.TrailingZeroCount(bits)]++;
            }
        }

        return words;
    }

    private static int[] Forms(params string[] words) => [.. words.Select(word => Vocabulary.Shipped.FindForm(word))];

    /// <summary>The square root to four digits, the same on every machine.</summary>
    private static decimal Root(int number) => Math.Round((decimal)Math.Sqrt(number), 4, MidpointRounding.AwayFromZero);

    /// <summary>A word in 32 bits: the form where it is known, else its letters.</summary>
    private static ulong Word(AnalyzedAnswer answer, in Token token)
    {
        if (token.Form != 0)
        {
            var she = Array.IndexOf(Hers, token.Form);
            return (uint)(she < 0 ? token.Form : His[she]);
        }

        var hash = 2166136261u;
        foreach (var unit in answer.Text.AsSpan(token.Start, token.Length))
        {
            hash = (hash ^ char.ToLowerInvariant(unit)) * 16777619u;
        }

        return hash | 0x80000000u;
    }
}

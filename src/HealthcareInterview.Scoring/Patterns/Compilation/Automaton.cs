using System.Numerics;
using System.Runtime.CompilerServices;
using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Patterns.Lexicons;
using HealthcareInterview.Scoring.Patterns.Matching;

namespace HealthcareInterview.Scoring.Patterns.Compilation;

/// <summary>
/// A pattern run bit-parallel: one bit a position, and for each token one word with the positions that accept it. What the
/// form decides stands in a table by the form's kind, what its classes decide is a mask each. Immutable, thread-safe.
/// </summary>
internal sealed class Automaton
{
    private const int Window = AutomatonShape.Window;

    private readonly AutomatonShape shape;
    private readonly AutomatonMasks masks;
    private readonly HeadFinder head;
    private readonly ulong[] follow;
    private readonly ulong first;
    private readonly ulong last;

    public Automaton(AutomatonShape shape, AutomatonMasks masks)
    {
        this.shape = shape;
        this.masks = masks;
        head = new HeadFinder(shape, masks);
        first = Bits(shape.First);
        follow = [.. shape.Positions.Select(position => Bits(position.Follow))];
        for (var i = 0; i < follow.Length; i++)
        {
            last |= Array.IndexOf(shape.Positions[i].Follow, AutomatonShape.Accept) >= 0 ? 1UL << i : 0;
        }
    }

    /// <summary>The end of the longest match that starts at the position, or -1.</summary>
    /// <param name="view">The tokens.</param>
    /// <param name="start">Where the match starts.</param>
    /// <param name="limit">Where its sentence ends.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Longest(in PatternView view, int start, int limit)
    {
        var passed = masks.At(view, start) & first;
        return passed == 0 ? -1 : LongestFrom(view, start, limit, passed);
    }

    private int LongestFrom(in PatternView view, int start, int limit, ulong passed)
    {
        if (shape.AtStart && !view.View.IsFirst(start))
        {
            return -1;
        }

        if (masks.HasLong)
        {
            return LongestWithLong(view, start, limit);
        }

        var best = -1;
        limit = Math.Min(limit, start + Window - 1);
        for (var at = start; ;)
        {
            at++;
            if ((passed & last) != 0 && (!shape.AtEnd || view.View.IsEnd(at)))
            {
                best = at;
            }

            if (at >= limit)
            {
                return best;
            }

            var next = 0UL;
            do
            {
                next |= follow[BitOperations.TrailingZeroCount(passed)];
                passed &= passed - 1;
            }
            while (passed != 0);
            if (next == 0)
            {
                return best;
            }

            passed = next & masks.At(view, at);
            if (passed == 0)
            {
                return best;
            }
        }
    }

    /// <summary>The same where lexicons have entries of several tokens: what follows them starts further on.</summary>
    [SkipLocalsInit]
    private int LongestWithLong(in PatternView view, int start, int limit)
    {
        Span<ulong> active = stackalloc ulong[Window];
        active[0] = first;
        var best = -1;
        var farthest = 0;
        for (var offset = 0; offset <= farthest && start + offset < limit; offset++)
        {
            var bits = active[offset];
            if (bits == 0)
            {
                continue;
            }

            bits &= masks.At(view, start + offset);
            while (bits != 0)
            {
                var index = BitOperations.TrailingZeroCount(bits);
                bits &= bits - 1;
                var length = masks.Length(view, index, start + offset, limit);
                var end = offset + length;
                if (length == 0 || end >= Window)
                {
                    continue;
                }

                while (farthest < end)
                {
                    active[++farthest] = 0;
                }

                active[end] |= follow[index];
                if ((last & (1UL << index)) != 0 && start + end > best && (!shape.AtEnd || view.View.IsEnd(start + end)))
                {
                    best = start + end;
                }
            }
        }

        return best;
    }

    /// <summary>The head's token index, by the preferred parse.</summary>
    /// <param name="view">The tokens.</param>
    /// <param name="start">Where the match starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="limit">Where its sentence ends: given, because looking for it at every match is quadratic in a long sentence.</param>
    public int Head(in PatternView view, int start, int end, int limit) => view.View.TokenIndex(head.Find(view, start, end, limit));

    private static ulong Bits(int[] indices)
    {
        var bits = 0UL;
        foreach (var index in indices)
        {
            bits |= index == AutomatonShape.Accept ? 0 : 1UL << index;
        }

        return bits;
    }
}

using System.Numerics;
using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Patterns.Matching;

namespace HealthcareInterview.Scoring.Patterns.Compilation;

/// <summary>A pattern as a position automaton (Glushkov), run bit-parallel: one bit a position. Immutable, thread-safe.</summary>
internal sealed class Automaton
{
    public const int Accept = -1;
    public const int MostPositions = 256;
    public const int Window = Syntax.PatternChecks.MostTokens * 2;

    private readonly AutomatonPosition[] positions;
    private readonly int[] first;
    private readonly int words;
    private readonly ulong[] firstBits;
    private readonly ulong[] followBits;
    private readonly ulong[] lastBits;
    private readonly TokenTest[] tests;
    private readonly ulong gaps;
    private readonly bool[] isAct;
    private readonly bool atStart;
    private readonly bool atEnd;

    public Automaton(AutomatonPosition[] positions, int[] first, bool atStart, bool atEnd)
    {
        this.positions = positions;
        this.first = first;
        this.atStart = atStart;
        this.atEnd = atEnd;
        tests = [.. positions.Select(position => position.Test)];
        for (var i = 0; i < Math.Min(64, positions.Length); i++)
        {
            gaps |= tests[i].Kind == TestKind.Gap ? 1UL << i : 0;
        }

        isAct = [.. positions.Select(position => position.Captures.Contains("act", StringComparer.Ordinal))];
        words = Math.Max(1, (positions.Length + 63) / 64);
        firstBits = Bits(first);
        lastBits = new ulong[words];
        followBits = new ulong[words * positions.Length];
        for (var i = 0; i < positions.Length; i++)
        {
            Bits(positions[i].Follow).CopyTo(followBits, i * words);
            if (Array.IndexOf(positions[i].Follow, Accept) >= 0)
            {
                lastBits[i >> 6] |= 1UL << (i & 63);
            }
        }
    }

    /// <summary>The end of the longest match that starts at the position, or -1.</summary>
    public int Longest(in TokenView view, int start, int limit, AutomatonScratch scratch)
    {
        if (atStart && !view.IsFirst(start))
        {
            return -1;
        }

        return words == 1 ? LongestOfOneWord(view, start, limit, scratch.Active) : LongestOfMany(view, start, limit, scratch.Active);
    }

    /// <summary>At most 64 positions: one word a token. Rows are cleared as they are reached.</summary>
    private int LongestOfOneWord(in TokenView view, int start, int limit, Span<ulong> active)
    {
        active[0] = firstBits[0];
        var last = lastBits[0];
        var best = -1;
        var farthest = 0;
        for (var offset = 0; offset <= farthest && start + offset < limit; offset++)
        {
            var bits = active[offset];
            if ((bits & gaps) != 0 && !view.IsPassable(start + offset))
            {
                bits &= ~gaps;
            }

            for (; bits != 0; bits &= bits - 1)
            {
                var index = BitOperations.TrailingZeroCount(bits);
                var length = (gaps & (1UL << index)) != 0 ? 1 : tests[index].Accept(view, start + offset, limit);
                if (length == 0 || offset + length >= Window)
                {
                    continue;
                }

                var end = offset + length;
                while (farthest < end)
                {
                    active[++farthest] = 0;
                }

                if ((last & (1UL << index)) != 0 && start + end > best && (!atEnd || view.IsEnd(start + end)))
                {
                    best = start + end;
                }

                active[end] |= followBits[index];
            }
        }

        return best;
    }

    private int LongestOfMany(in TokenView view, int start, int limit, Span<ulong> active)
    {
        firstBits.CopyTo(active);
        var best = -1;
        var farthest = 0;
        for (var offset = 0; offset <= farthest && start + offset < limit; offset++)
        {
            for (var word = 0; word < words; word++)
            {
                for (var bits = active[(offset * words) + word]; bits != 0; bits &= bits - 1)
                {
                    var index = (word * 64) + BitOperations.TrailingZeroCount(bits);
                    var length = tests[index].Accept(view, start + offset, limit);
                    if (length == 0 || offset + length >= Window)
                    {
                        continue;
                    }

                    var end = offset + length;
                    while (farthest < end)
                    {
                        active.Slice(++farthest * words, words).Clear();
                    }

                    if ((lastBits[word] & (1UL << (index & 63))) != 0 && start + end > best && (!atEnd || view.IsEnd(start + end)))
                    {
                        best = start + end;
                    }

                    var target = active.Slice(end * words, words);
                    var follow = followBits.AsSpan(index * words, words);
                    for (var i = 0; i < words; i++)
                    {
                        target[i] |= follow[i];
                    }
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
    /// <param name="scratch">Room to write on.</param>
    public int Head(in TokenView view, int start, int end, int limit, AutomatonScratch scratch)
    {
        var steps = Parse(view, start, end, limit, scratch);
        var act = -1;
        var verb = -1;
        for (var i = 0; i < steps; i++)
        {
            var index = scratch.StepPosition[i];
            var stop = i + 1 < steps ? scratch.StepStart[i + 1] : end;
            var named = tests[index].Kind is not (TestKind.Gap or TestKind.Not);
            var captured = isAct[index];
            for (var at = scratch.StepStart[i]; at < stop; at++)
            {
                var isVerb = (view.At(at).Classes & WordClass.Verb) != WordClass.None;
                if (captured && (act < 0 || (isVerb && (view.At(act).Classes & WordClass.Verb) == WordClass.None)))
                {
                    act = at;
                }

                if (named && isVerb && verb < 0)
                {
                    verb = at;
                }
            }
        }

        return view.TokenIndex(act >= 0 ? act : verb >= 0 ? verb : start);
    }

    /// <summary>The named parts of a match.</summary>
    public IReadOnlyList<Capture> Captures(in TokenView view, int start, int end)
    {
        var scratch = new AutomatonScratch();
        var steps = Parse(view, start, end, view.SentenceEnd(start), scratch);
        var found = new List<Capture>();
        for (var i = 0; i < steps; i++)
        {
            var stop = i + 1 < steps ? scratch.StepStart[i + 1] : end;
            foreach (var name in positions[scratch.StepPosition[i]].Captures)
            {
                var open = found.FindIndex(capture => string.Equals(capture.Name, name, StringComparison.Ordinal));
                if (open < 0)
                {
                    found.Add(new Capture(name, scratch.StepStart[i], stop));
                }
                else
                {
                    found[open] = found[open] with { End = stop };
                }
            }
        }

        return found;
    }

    /// <summary>The preferred parse of a span that matches: writes the position and start of every step and tells how many.</summary>
    private int Parse(in TokenView view, int start, int end, int limit, AutomatonScratch scratch)
    {
        scratch.Failed.AsSpan(0, (end - start) * words).Clear();
        return Find(view, first, start, start, end, limit, 0, scratch);
    }

    private int Find(in TokenView view, int[] options, int start, int at, int end, int limit, int steps, AutomatonScratch scratch)
    {
        foreach (var option in options)
        {
            if (option == Accept)
            {
                if (at == end)
                {
                    return steps;
                }

                continue;
            }

            if (at >= end)
            {
                continue;
            }

            ref var failed = ref scratch.Failed[((at - start) * words) + (option >> 6)];
            if ((failed & (1UL << (option & 63))) != 0)
            {
                continue;
            }

            var length = tests[option].Accept(view, at, limit);
            scratch.StepPosition[steps] = option;
            scratch.StepStart[steps] = at;
            if (length > 0 && at + length <= end && Find(view, positions[option].Follow, start, at + length, end, limit, steps + 1, scratch) is var found and >= 0)
            {
                return found;
            }

            failed |= 1UL << (option & 63);
        }

        return -1;
    }

    private ulong[] Bits(int[] indices)
    {
        var bits = new ulong[words];
        foreach (var index in indices)
        {
            if (index != Accept)
            {
                bits[index >> 6] |= 1UL << (index & 63);
            }
        }

        return bits;
    }
}

using System.Numerics;
using System.Runtime.CompilerServices;
using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Patterns.Matching;

namespace HealthcareInterview.Scoring.Patterns.Compilation;

/// <summary>
/// A pattern of more positions than one word has bits, and the parse of a match for its captures: the same as
/// <see cref="PackedAutomata"/>, for the few patterns that need it. Immutable, thread-safe.
/// </summary>
internal sealed class WideAutomaton
{
    private const int Accept = AutomatonShape.Accept;
    private const int Window = AutomatonShape.Window;

    private readonly AutomatonPosition[] positions;
    private readonly int[] first;
    private readonly int words;
    private readonly ulong[] firstBits;
    private readonly ulong[] followBits;
    private readonly ulong[] lastBits;
    private readonly bool atStart;
    private readonly bool atEnd;

    /// <summary>Positions that accept one token of a kind, whatever its classes: a few words for each kind.</summary>
    private readonly ulong[] byKind = [];

    /// <summary>Positions that have to be asked one by one.</summary>
    private readonly ulong[] asked;

    /// <param name="shape">The pattern.</param>
    /// <param name="kinds">The kinds of forms, or <see langword="null"/> where only captures are wanted.</param>
    public WideAutomaton(AutomatonShape shape, FormKinds? kinds)
    {
        positions = shape.Positions;
        first = shape.First;
        atStart = shape.AtStart;
        atEnd = shape.AtEnd;
        words = (positions.Length + 63) / 64;
        firstBits = Bits(first);
        lastBits = new ulong[words];
        followBits = new ulong[words * positions.Length];
        asked = new ulong[words];
        byKind = new ulong[(kinds?.Count ?? 0) * words];
        for (var i = 0; i < positions.Length; i++)
        {
            Enter(positions[i].Test, i, kinds);
            Bits(positions[i].Follow).CopyTo(followBits, i * words);
            if (Array.IndexOf(positions[i].Follow, Accept) >= 0)
            {
                lastBits[i >> 6] |= 1UL << (i & 63);
            }
        }
    }

    private void Enter(in TokenTest test, int index, FormKinds? kinds)
    {
        var tests = test.Kind == TestKind.Either ? test.Alternatives! : [test];
        if (kinds is null || !Array.TrueForAll(tests, one => one.Kind is TestKind.Form or TestKind.Lemma or TestKind.Lexicon && one.IsSingle))
        {
            asked[index >> 6] |= 1UL << (index & 63);
            return;
        }

        foreach (var one in tests)
        {
            foreach (var kind in kinds.OfSet(one.Forms))
            {
                byKind[(kind * words) + (index >> 6)] |= 1UL << (index & 63);
            }
        }
    }

    /// <summary>The end of the longest match that starts at the position, or -1.</summary>
    [SkipLocalsInit]
    public int Longest(in PatternView tokens, int start, int limit)
    {
        ref readonly var view = ref tokens.View;
        if (atStart && !view.IsFirst(start))
        {
            return -1;
        }

        Span<ulong> active = stackalloc ulong[Window * words];
        firstBits.CopyTo(active);
        var best = -1;
        var farthest = 0;
        for (var offset = 0; offset <= farthest && start + offset < limit; offset++)
        {
            for (var word = 0; word < words; word++)
            {
                var bits = active[(offset * words) + word];
                if (bits == 0)
                {
                    continue;
                }

                bits &= byKind[(tokens.Tokens[start + offset].Kind * words) + word] | asked[word];
                while (bits != 0)
                {
                    var index = (word * 64) + BitOperations.TrailingZeroCount(bits);
                    bits &= bits - 1;
                    var length = (asked[word] & (1UL << (index & 63))) == 0 ? 1 : positions[index].Test.Accept(view, start + offset, limit);
                    if (length == 0 || offset + length >= Window)
                    {
                        continue;
                    }

                    var end = offset + length;
                    while (farthest < end)
                    {
                        farthest++;
                        active.Slice(farthest * words, words).Clear();
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

    /// <summary>The preferred parse of a span that matches: the position and start of every step. Good until the next one.</summary>
    private List<(int Position, int Start)> Parse(in TokenView view, int start, int end, int limit, WideParse parse)
    {
        parse.Clear();
        Find(view, first, start, end, limit, parse.Path, parse.Failed);
        return parse.Path;
    }

    /// <summary>The head's visible position, by the preferred parse.</summary>
    /// <param name="view">The tokens.</param>
    /// <param name="start">Where the match starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="limit">Where its sentence ends: given, because looking for it at every match is quadratic in a long sentence.</param>
    /// <param name="parse">Buffers.</param>
    public int Head(in TokenView view, int start, int end, int limit, WideParse parse)
    {
        var path = Parse(view, start, end, limit, parse);
        var act = -1;
        var verb = -1;
        for (var i = 0; i < path.Count; i++)
        {
            var position = positions[path[i].Position];
            var stop = i + 1 < path.Count ? path[i + 1].Start : end;
            for (var at = path[i].Start; at < stop; at++)
            {
                var isVerb = (view.At(at).Classes & WordClass.Verb) != WordClass.None;
                if (position.IsAct && (act < 0 || (isVerb && (view.At(act).Classes & WordClass.Verb) == WordClass.None)))
                {
                    act = at;
                }

                if (position.IsNamed && isVerb && verb < 0)
                {
                    verb = at;
                }
            }
        }

        return act >= 0 ? act : verb >= 0 ? verb : start;
    }

    public IReadOnlyList<Capture> Captures(in TokenView view, int start, int end)
    {
        var path = Parse(view, start, end, view.SentenceEnd(start), new WideParse());
        var found = new List<Capture>();
        for (var i = 0; i < path.Count; i++)
        {
            var stop = i + 1 < path.Count ? path[i + 1].Start : end;
            foreach (var name in positions[path[i].Position].Captures)
            {
                var open = found.FindIndex(capture => string.Equals(capture.Name, name, StringComparison.Ordinal));
                if (open < 0)
                {
                    found.Add(new Capture(name, path[i].Start, stop));
                }
                else
                {
                    found[open] = found[open] with { End = stop };
                }
            }
        }

        return found;
    }

    private bool Find(in TokenView view, int[] options, int at, int end, int limit, List<(int Position, int Start)> path, HashSet<(int, int)> failed)
    {
        foreach (var option in options)
        {
            if (option == Accept)
            {
                if (at == end)
                {
                    return true;
                }

                continue;
            }

            if (at >= end || failed.Contains((option, at)))
            {
                continue;
            }

            var length = positions[option].Test.Accept(view, at, limit);
            path.Add((option, at));
            if (length > 0 && at + length <= end && Find(view, positions[option].Follow, at + length, end, limit, path, failed))
            {
                return true;
            }

            path.RemoveAt(path.Count - 1);
            failed.Add((option, at));
        }

        return false;
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

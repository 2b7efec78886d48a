using System.Runtime.CompilerServices;
using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Patterns.Matching;

namespace HealthcareInterview.Scoring.Patterns.Compilation;

/// <summary>
/// Finds the head of a match: the first verb of <c>act=</c>, else its first token, else the first verb that the pattern
/// names. Most patterns tell it by their shape; only for the others the match is parsed. Immutable, thread-safe.
/// </summary>
internal sealed class HeadFinder
{
    private const int Window = AutomatonShape.Window;

    private readonly AutomatonShape shape;
    private readonly AutomatonMasks masks;
    private readonly int actOffset;
    private readonly bool actIsOneToken;
    private readonly bool hasAct;
    private readonly bool startsNamed;
    private readonly bool allNamed;

    public HeadFinder(AutomatonShape shape, AutomatonMasks masks)
    {
        this.shape = shape;
        this.masks = masks;
        hasAct = Array.Exists(shape.Positions, position => position.IsAct);
        startsNamed = Array.TrueForAll(shape.First, position => position == AutomatonShape.Accept || shape.Positions[position].IsNamed);
        allNamed = Array.TrueForAll(shape.Positions, position => position.IsNamed);
        actOffset = hasAct ? ActOffset(out actIsOneToken) : -1;
    }

    /// <summary>The head's visible position.</summary>
    public int Find(in PatternView view, int start, int end, int limit)
    {
        if (actOffset >= 0 && (actIsOneToken || IsVerb(view, start + actOffset)))
        {
            return start + actOffset;
        }

        if (!hasAct)
        {
            if (startsNamed && IsVerb(view, start))
            {
                return start;
            }

            var verb = start;
            while (verb < end && !IsVerb(view, verb))
            {
                verb++;
            }

            if (verb == end)
            {
                return start;
            }

            if (allNamed)
            {
                return verb;
            }
        }

        return Parse(view, start, end, limit);
    }

    private static bool IsVerb(in PatternView view, int position) => (view.Tokens[position].Classes & WordClass.Verb) != WordClass.None;

    /// <summary>Walks the preferred parse of the span, without ever trying a step twice, and reads the head off it.</summary>
    [SkipLocalsInit]
    private int Parse(in PatternView view, int start, int end, int limit)
    {
        var count = end - start;
        Span<ulong> open = stackalloc ulong[Window];
        Span<int> places = stackalloc int[Window + 1];
        Span<byte> chosen = stackalloc byte[Window];
        Span<byte> tried = stackalloc byte[Window + 1];
        for (var i = 0; i < count; i++)
        {
            open[i] = masks.At(view, start + i);
        }

        var depth = 0;
        places[0] = start;
        tried[0] = 0;
        while (depth >= 0)
        {
            var options = depth == 0 ? shape.First : shape.Positions[chosen[depth - 1]].Follow;
            var at = places[depth];
            if (tried[depth] == options.Length)
            {
                // A dead end: never come here again.
                depth--;
                if (depth >= 0)
                {
                    open[places[depth] - start] &= ~(1UL << chosen[depth]);
                }

                continue;
            }

            var option = options[tried[depth]++];
            if (option == AutomatonShape.Accept)
            {
                if (at == end)
                {
                    return Read(view, chosen[..depth], places[..(depth + 1)], start);
                }

                continue;
            }

            if (at >= end || (open[at - start] & (1UL << option)) == 0)
            {
                continue;
            }

            var length = masks.Length(view, option, at, limit);
            if (length == 0 || at + length > end)
            {
                open[at - start] &= ~(1UL << option);
                continue;
            }

            chosen[depth++] = (byte)option;
            places[depth] = at + length;
            tried[depth] = 0;
        }

        return start;
    }

    private int Read(in PatternView view, ReadOnlySpan<byte> chosen, ReadOnlySpan<int> places, int start)
    {
        var act = -1;
        var verb = -1;
        for (var i = 0; i < chosen.Length; i++)
        {
            var position = shape.Positions[chosen[i]];
            for (var at = places[i]; at < places[i + 1]; at++)
            {
                var isVerb = IsVerb(view, at);
                if (position.IsAct && (act < 0 || (isVerb && !IsVerb(view, act))))
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

    /// <summary>How many tokens every match has before its <c>act=</c>, or -1 where that varies or some match has none.</summary>
    private int ActOffset(out bool isOneToken)
    {
        var offset = -1;
        var varies = false;
        var next = new HashSet<int>(shape.First);
        for (var step = 0; next.Count > 0 && step <= shape.Positions.Length; step++)
        {
            var further = new HashSet<int>();
            foreach (var position in next)
            {
                if (position == AutomatonShape.Accept)
                {
                    varies = true; // a match without act
                }
                else if (shape.Positions[position].IsAct)
                {
                    varies |= offset >= 0 && offset != step;
                    offset = step;
                }
                else
                {
                    varies |= !shape.Positions[position].Test.IsSingle;
                    further.UnionWith(shape.Positions[position].Follow);
                }
            }

            next = further;
        }

        isOneToken = Array.TrueForAll(shape.Positions, position => !position.IsAct || (position.Test.IsSingle && !LeadsToAct(position)));
        return varies ? -1 : offset;
    }

    private bool LeadsToAct(AutomatonPosition from)
    {
        var seen = new HashSet<int>();
        var waiting = new Stack<int>(from.Follow);
        while (waiting.TryPop(out var position))
        {
            if (position == AutomatonShape.Accept || !seen.Add(position))
            {
                continue;
            }

            if (shape.Positions[position].IsAct)
            {
                return true;
            }

            Array.ForEach(shape.Positions[position].Follow, waiting.Push);
        }

        return false;
    }
}

using System.Runtime.CompilerServices;
using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Patterns.Matching;

namespace HealthcareInterview.Scoring.Patterns.Compilation;

/// <summary>
/// Finds the head of a match: the first verb of <c>act=</c>, else its first token, else the first verb that the pattern
/// names. Most patterns tell it by their shape; only for the others the match is parsed.
/// </summary>
internal static class HeadFinder
{
    private const int Window = AutomatonShape.Window;

    /// <summary>The head's visible position, by the preferred parse.</summary>
    /// <param name="automata">The patterns.</param>
    /// <param name="index">The one that matched; never one that is altogether wide.</param>
    /// <param name="view">The tokens.</param>
    /// <param name="start">Where the match starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="limit">Where its sentence ends: given, because looking for it at every match is quadratic in a long sentence.</param>
    /// <param name="parse">Buffers.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Find(PackedAutomata automata, int index, in PatternView view, int start, int end, int limit, WideParse parse)
    {
        ref readonly var pattern = ref automata[index];
        if ((pattern.Traits & PatternTraits.Headless) != PatternTraits.None)
        {
            return start;
        }

        if (pattern.ActOffset >= 0 && ((pattern.Traits & PatternTraits.ActIsOneToken) != PatternTraits.None || IsVerb(view, start + pattern.ActOffset)))
        {
            return start + pattern.ActOffset;
        }

        if ((pattern.Traits & PatternTraits.HasAct) == PatternTraits.None)
        {
            if ((pattern.Traits & PatternTraits.StartsNamed) != PatternTraits.None && IsVerb(view, start))
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

            if ((pattern.Traits & PatternTraits.AllNamed) != PatternTraits.None)
            {
                return verb;
            }
        }

        return automata.Wide(index) is { } wide ? wide.Head(view.View, start, end, limit, parse) : Parse(automata, index, view, start, end, limit);
    }

    private static bool IsVerb(in PatternView view, int position) => (view.Tokens[position].Classes & WordClass.Verb) != WordClass.None;

    /// <summary>Walks the preferred parse of the span, without ever trying a step twice, and reads the head off it.</summary>
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Parse(PackedAutomata automata, int index, in PatternView view, int start, int end, int limit)
    {
        ref readonly var pattern = ref automata[index];
        var shape = automata.Shape(index);
        Span<ulong> open = stackalloc ulong[Window];
        Span<int> numbers = stackalloc int[Window];
        Span<int> places = stackalloc int[Window + 1];
        Span<byte> chosen = stackalloc byte[Window];
        Span<byte> tried = stackalloc byte[Window + 1];
        var read = 0;
        var depth = 0;
        places[0] = start;
        tried[0] = 0;
        var options = shape.First;
        while (true)
        {
            var at = places[depth];
            if (tried[depth] == options.Length)
            {
                // A dead end: never come here again.
                if (--depth < 0)
                {
                    return start;
                }

                open[places[depth] - start] &= ~(1UL << chosen[depth]);
                options = depth == 0 ? shape.First : shape.Positions[chosen[depth - 1]].Follow;
                continue;
            }

            var option = options[tried[depth]++];
            if (option == AutomatonShape.Accept)
            {
                if (at == end)
                {
                    return Read(shape, view, chosen[..depth], places[..(depth + 1)], start);
                }

                continue;
            }

            if (at >= end)
            {
                continue;
            }

            for (; read <= at - start; read++)
            {
                open[read] = automata.Accepting(pattern, index, view.Tokens[start + read], out numbers[read]);
            }

            if ((open[at - start] & (1UL << option)) == 0)
            {
                continue;
            }

            var length = automata.Length(pattern, index, numbers[at - start], option, view, at, limit);
            if (length == 0 || at + length > end)
            {
                open[at - start] &= ~(1UL << option);
                continue;
            }

            chosen[depth++] = (byte)option;
            places[depth] = at + length;
            tried[depth] = 0;
            options = shape.Positions[option].Follow;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Read(AutomatonShape shape, in PatternView view, ReadOnlySpan<byte> chosen, ReadOnlySpan<int> places, int start)
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
}

using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using HealthcareInterview.Scoring.Patterns.Lexicons;
using HealthcareInterview.Scoring.Patterns.Matching;

namespace HealthcareInterview.Scoring.Patterns.Compilation;

/// <summary>
/// All patterns of a program as bit-parallel automata, one bit a position, side by side in few arrays: for each token one word
/// tells the positions that accept it. What the form decides stands in a table by the form's kind, what its classes decide is a
/// mask each. Immutable, thread-safe.
/// </summary>
internal sealed class PackedAutomata
{
    private const int Window = AutomatonShape.Window;

    private readonly AutomatonShape[] shapes;
    private readonly PackedPattern[] patterns;
    private readonly CompiledLexicon?[][] lexicons;
    private readonly WideAutomaton?[] wide;
    private readonly ulong[] words;

    /// <summary>For every kind a row with one byte for each pattern: the number of the mask that holds for the kind's forms.</summary>
    private readonly byte[] numbers;

    /// <param name="shapes">The patterns, as their matches are parsed.</param>
    /// <param name="matching">The same where there are fewer positions, as their matches are found.</param>
    /// <param name="offsets">How many tokens can stand before the anchor.</param>
    /// <param name="kinds">The kinds of forms.</param>
    /// <param name="needsHead">Whether anybody asks for the head of a pattern's matches.</param>
    public PackedAutomata(AutomatonShape[] shapes, AutomatonShape[] matching, (int Least, int Most)[] offsets, FormKinds kinds, Func<int, bool> needsHead)
    {
        this.shapes = shapes;
        Kinds = kinds;
        patterns = new PackedPattern[shapes.Length];
        lexicons = new CompiledLexicon?[shapes.Length][];
        wide = new WideAutomaton?[shapes.Length];
        numbers = new byte[(long)kinds.Count * shapes.Length];
        var packer = new PatternPacker();
        for (var i = 0; i < shapes.Length; i++)
        {
            var masks = new AutomatonMasks(matching[i], kinds);
            lexicons[i] = masks.Lexicons;
            patterns[i] = packer.Pack(matching[i], masks);
            (patterns[i].Least, patterns[i].Most) = offsets[i];
            patterns[i].Traits |= needsHead(i) ? PatternTraits.None : PatternTraits.Headless;
            if (!masks.Fits || matching[i] != shapes[i])
            {
                wide[i] = new WideAutomaton(shapes[i], kinds);
            }

            for (var kind = 0; masks.Fits && kind < kinds.Count; kind++)
            {
                numbers[(kind * shapes.Length) + i] = masks.Numbers[kind];
            }
        }

        words = packer.Words;
    }

    public int Count => patterns.Length;

    public FormKinds Kinds { get; }

    public ref readonly PackedPattern this[int pattern] => ref patterns[pattern];

    public AutomatonShape Shape(int pattern) => shapes[pattern];

    /// <summary>The automaton of a pattern that is too large for one word, for its parse or altogether; else <see langword="null"/>.</summary>
    public WideAutomaton? Wide(int pattern) => wide[pattern];

    /// <summary>The positions that accept the token, or at which it may start a longer entry of a lexicon.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="index">Its index.</param>
    /// <param name="token">The token.</param>
    /// <param name="number">The number of the mask of the token's kind.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Accepting(in PackedPattern pattern, int index, in PatternToken token, out int number)
    {
        // All offsets were laid out by the packer: nothing to check again for every token.
        ref var all = ref MemoryMarshal.GetArrayDataReference(words);
        number = Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(numbers), (nint)(token.Row + index));
        var bits = Unsafe.Add(ref all, (nint)(pattern.Masks + number));
        ref var pair = ref Unsafe.Add(ref all, (nint)pattern.Classes);
        for (var left = pattern.Accepting; left > 0; left--)
        {
            bits |= (pair & (ulong)token.Classes) != 0 ? Unsafe.Add(ref pair, 1) : 0;
            pair = ref Unsafe.Add(ref pair, 2);
        }

        for (var left = pattern.Refusing; left > 0; left--)
        {
            bits &= (pair & (ulong)token.Classes) != 0 ? ~Unsafe.Add(ref pair, 1) : ulong.MaxValue;
            pair = ref Unsafe.Add(ref pair, 2);
        }

        return bits | (token.IsPassable ? pattern.Gaps : 0);
    }

    /// <summary>How many tokens a position accepts whose bit is set.</summary>
    public int Length(in PackedPattern pattern, int index, int number, int position, in PatternView view, int at, int limit) =>
        pattern.Longs == 0 || (words[pattern.Longs + number] & (1UL << position)) == 0 ? 1 : lexicons[index][position]!.Longest(view, at, limit);

    /// <summary>The end of the longest match that starts at the position, or -1. Never for wide patterns.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="index">Its index.</param>
    /// <param name="view">The tokens.</param>
    /// <param name="start">Where the match starts.</param>
    /// <param name="limit">Where its sentence ends.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Longest(in PackedPattern pattern, int index, in PatternView view, int start, int limit)
    {
        var passed = Accepting(pattern, index, view.Tokens[start], out var number) & pattern.First;
        return passed == 0 ? -1 : LongestFrom(pattern, index, view, start, limit, passed, number);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int LongestFrom(in PackedPattern pattern, int index, in PatternView view, int start, int limit, ulong passed, int number)
    {
        if ((pattern.Traits & PatternTraits.AtStart) != PatternTraits.None && !view.View.IsFirst(start))
        {
            return -1;
        }

        var best = -1;
        limit = Math.Min(limit, start + Window - 1);
        for (var at = start; ;)
        {
            if (pattern.Longs != 0 && (passed & words[pattern.Longs + number]) != 0)
            {
                return LongestWithLong(pattern, index, view, start, limit);
            }

            at++;
            if ((passed & pattern.Last) != 0 && ((pattern.Traits & PatternTraits.AtEnd) == PatternTraits.None || view.View.IsEnd(at)))
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
                next |= Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(words), (nint)(pattern.Follow + BitOperations.TrailingZeroCount(passed)));
                passed &= passed - 1;
            }
            while (passed != 0);
            if (next == 0)
            {
                return best;
            }

            passed = next & Accepting(pattern, index, view.Tokens[at], out number);
            if (passed == 0)
            {
                return best;
            }
        }
    }

    /// <summary>The same where a lexicon's entry may have several tokens: what follows it starts further on.</summary>
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int LongestWithLong(in PackedPattern pattern, int index, in PatternView view, int start, int limit)
    {
        Span<ulong> active = stackalloc ulong[Window];
        active[0] = pattern.First;
        var best = -1;
        var farthest = 0;
        for (var offset = 0; offset <= farthest && start + offset < limit; offset++)
        {
            var bits = active[offset];
            if (bits == 0)
            {
                continue;
            }

            bits &= Accepting(pattern, index, view.Tokens[start + offset], out var number);
            while (bits != 0)
            {
                var position = BitOperations.TrailingZeroCount(bits);
                bits &= bits - 1;
                var length = Length(pattern, index, number, position, view, start + offset, limit);
                var end = offset + length;
                if (length == 0 || end >= Window)
                {
                    continue;
                }

                while (farthest < end)
                {
                    active[++farthest] = 0;
                }

                active[end] |= words[pattern.Follow + position];
                if ((pattern.Last & (1UL << position)) != 0 && start + end > best && ((pattern.Traits & PatternTraits.AtEnd) == PatternTraits.None || view.View.IsEnd(start + end)))
                {
                    best = start + end;
                }
            }
        }

        return best;
    }
}

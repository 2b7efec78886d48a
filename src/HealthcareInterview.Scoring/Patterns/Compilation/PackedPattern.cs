using System.Runtime.InteropServices;

namespace HealthcareInterview.Scoring.Patterns.Compilation;

/// <summary>
/// What a pattern's automaton needs most, in one line of the cache. Offsets lead into the words of
/// <see cref="PackedAutomata"/>.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal struct PackedPattern
{
    /// <summary>Positions where a match may begin.</summary>
    public ulong First;

    /// <summary>Positions where it may end.</summary>
    public ulong Last;

    /// <summary>Positions that are gaps.</summary>
    public ulong Gaps;

    /// <summary>Positions by the form's kind: a mask for each number in the pattern's column.</summary>
    public int Masks;

    /// <summary>Likewise the positions at which a form may start a lexicon's entry of several tokens; 0 where there are none.</summary>
    public int Longs;

    /// <summary>Pairs of classes and the positions that accept a token of one of them; behind them, those that refuse it.</summary>
    public int Classes;

    /// <summary>For each position those that may come next.</summary>
    public int Follow;

    /// <summary>Tokens that can stand before the anchor.</summary>
    public int Least;
    public int Most;

    public short Accepting;
    public short Refusing;

    /// <summary>How many tokens every match has before its <c>act=</c>, or -1 where that varies.</summary>
    public short ActOffset;
    public PatternTraits Traits;
}

/// <summary>What is true of a whole pattern.</summary>
[Flags]
internal enum PatternTraits : byte
{
    None = 0,

    /// <summary>Must begin its sentence.</summary>
    AtStart = 1,

    /// <summary>Must end its sentence.</summary>
    AtEnd = 2,

    /// <summary>Has <c>act=</c>.</summary>
    HasAct = 4,

    /// <summary><c>act=</c> is one token wherever it matches.</summary>
    ActIsOneToken = 8,

    /// <summary>Begins with a token that it names, never with a gap.</summary>
    StartsNamed = 16,

    /// <summary>Names all its tokens.</summary>
    AllNamed = 32,

    /// <summary>Too large for one word of bits: <see cref="WideAutomaton"/> runs it.</summary>
    Wide = 64,

    /// <summary>Nobody asks for the head of its matches.</summary>
    Headless = 128,
}

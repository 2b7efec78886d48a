using System.Runtime.CompilerServices;
using HealthcareInterview.Scoring.Analysis.Lexicon;

namespace HealthcareInterview.Scoring.Analysis.Tokens;

/// <summary>A word while it is read: its normalised letters, and the hashes over them.</summary>
/// <param name="buffer">Room for <see cref="FormText.MostUnits"/> units.</param>
internal ref struct FoldedWord(Span<char> buffer)
{
    private readonly Span<char> buffer = buffer;
    private int length;

    /// <summary>The lexicon's hash before its last step.</summary>
    public uint RawHash { get; private set; } = ShippedLexicon.HashSeed;

    /// <summary>FNV-1a in 64 bits.</summary>
    public ulong Hash { get; private set; } = 14695981039346656037UL;

    /// <summary>Whether the word is short enough to be looked up.</summary>
    public readonly bool Fits => length <= buffer.Length;

    /// <summary>The normalised letters.</summary>
    public readonly ReadOnlySpan<char> Text => buffer[..length];

    /// <summary>Adds a unit as it stands in the text.</summary>
    public void Add(char unit)
    {
        var folded = FormText.Fold(unit);
        if (folded != '\0')
        {
            AddFolded(folded);
        }
    }

    /// <summary>Adds a unit that is in lower case.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddFolded(char folded)
    {
        RawHash = ShippedLexicon.HashStep(RawHash, folded);
        Hash = (Hash ^ folded) * 1099511628211UL;
        if (length < buffer.Length)
        {
            buffer[length] = folded;
        }
        else if (length > buffer.Length)
        {
            return;
        }

        length++;
    }
}

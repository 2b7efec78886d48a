namespace HealthcareInterview.Scoring.Patterns.Compilation;

/// <summary>Lays the words of patterns one behind the other.</summary>
internal sealed class PatternPacker
{
    // An offset of 0 says that there is nothing.
    private readonly List<ulong> words = [0];

    public ulong[] Words => [.. words];

    public PackedPattern Pack(AutomatonShape shape, AutomatonMasks masks)
    {
        var packed = new PackedPattern { Traits = Traits(shape), ActOffset = (short)ActPlace.Offset(shape) };
        if (!masks.Fits)
        {
            packed.Traits |= PatternTraits.Wide;
            return packed;
        }

        packed.First = Bits(shape.First);
        packed.Gaps = masks.Gaps;
        packed.Classes = words.Count;
        packed.Accepting = (short)masks.Accepting.Count;
        packed.Refusing = (short)masks.Refusing.Count;
        foreach (var (wanted, bits) in masks.Accepting.Concat(masks.Refusing))
        {
            words.Add((ulong)wanted);
            words.Add(bits);
        }

        packed.Masks = words.Count;
        words.AddRange(masks.Masks);
        packed.Follow = words.Count;
        for (var i = 0; i < shape.Positions.Length; i++)
        {
            words.Add(Bits(shape.Positions[i].Follow));
            packed.Last |= Array.IndexOf(shape.Positions[i].Follow, AutomatonShape.Accept) >= 0 ? 1UL << i : 0;
        }

        if (masks.Longs.Any(bits => bits != 0))
        {
            packed.Longs = words.Count;
            words.AddRange(masks.Longs);
        }

        return packed;
    }

    private static PatternTraits Traits(AutomatonShape shape)
    {
        var traits = PatternTraits.None;
        traits |= shape.AtStart ? PatternTraits.AtStart : PatternTraits.None;
        traits |= shape.AtEnd ? PatternTraits.AtEnd : PatternTraits.None;
        traits |= Array.Exists(shape.Positions, position => position.IsAct) ? PatternTraits.HasAct : PatternTraits.None;
        traits |= ActPlace.IsOneToken(shape) ? PatternTraits.ActIsOneToken : PatternTraits.None;
        traits |= Array.TrueForAll(shape.First, position => position == AutomatonShape.Accept || shape.Positions[position].IsNamed) ? PatternTraits.StartsNamed : PatternTraits.None;
        traits |= Array.TrueForAll(shape.Positions, position => position.IsNamed) ? PatternTraits.AllNamed : PatternTraits.None;
        return traits;
    }

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

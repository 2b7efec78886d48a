using System.Runtime.InteropServices;
using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Patterns.Lexicons;
using HealthcareInterview.Scoring.Patterns.Syntax;

namespace HealthcareInterview.Scoring.Patterns.Compilation;

/// <summary>Gathers which positions of a shape accept a token: by the kind of its form, by its classes, or as a gap.</summary>
internal sealed class AutomatonMasks
{
    /// <summary>More positions, or more different masks, need the wide automaton.</summary>
    public const int MostPositions = 64;
    private const int MostMasks = 256;

    private readonly FormKinds kinds;
    private readonly ulong[] accepted;
    private readonly ulong[] longer;
    private readonly List<ulong> masks = [];
    private readonly List<ulong> longs = [];
    private readonly List<ClassBits> accepting = [];
    private readonly List<ClassBits> refusing = [];
    private bool fits;

    public AutomatonMasks(AutomatonShape shape, FormKinds kinds)
    {
        this.kinds = kinds;
        accepted = new ulong[kinds.Count];
        longer = new ulong[kinds.Count];
        Lexicons = new CompiledLexicon?[shape.Positions.Length];
        Numbers = new byte[kinds.Count];
        fits = shape.Positions.Length <= MostPositions;
        for (var i = 0; fits && i < shape.Positions.Length; i++)
        {
            Position(shape.Positions[i].Test, i);
        }

        fits = fits && Number();
    }

    /// <summary>Whether one word of bits is enough.</summary>
    public bool Fits => fits;

    /// <summary>By kind: the number of its mask.</summary>
    public byte[] Numbers { get; }

    public IReadOnlyList<ulong> Masks => masks;

    /// <summary>By number: positions at which an entry of several tokens may start.</summary>
    public IReadOnlyList<ulong> Longs => longs;

    public IReadOnlyList<ClassBits> Accepting => accepting;

    public IReadOnlyList<ClassBits> Refusing => refusing;

    public ulong Gaps { get; private set; }

    /// <summary>By position: the lexicon, where it has entries of several tokens.</summary>
    public CompiledLexicon?[] Lexicons { get; }

    private bool Number()
    {
        var numbers = new Dictionary<(ulong, ulong), int>();
        for (var kind = 0; kind < kinds.Count; kind++)
        {
            var pair = (accepted[kind], longer[kind]);
            if (!numbers.TryGetValue(pair, out var number))
            {
                if (numbers.Count == MostMasks)
                {
                    return false;
                }

                numbers[pair] = number = numbers.Count;
                masks.Add(pair.Item1);
                longs.Add(pair.Item2);
            }

            Numbers[kind] = (byte)number;
        }

        return true;
    }

    private void Position(in TokenTest test, int index)
    {
        var bit = 1UL << index;
        switch (test.Kind)
        {
            case TestKind.Gap:
                Gaps |= bit;
                break;
            case TestKind.Not:
                Everywhere(bit);
                foreach (var alternative in test.Alternatives!)
                {
                    Exclude(alternative, bit);
                }

                break;
            case TestKind.Either:
                foreach (var alternative in test.Alternatives!)
                {
                    Position(alternative, index);
                }

                break;
            case TestKind.Class when test.Class == ClassTable.Any:
                Everywhere(bit);
                break;
            case TestKind.Class:
                Add(accepting, test.Class, bit);
                break;
            default:
                Set(accepted, test.Forms, bit);
                if (test.LongForms >= 0)
                {
                    Lexicons[index] = test.Lexicon;
                    Set(longer, test.LongForms, bit);
                }

                break;
        }
    }

    private void Exclude(in TokenTest test, ulong bit)
    {
        if (test.Kind == TestKind.Class && test.Class != ClassTable.Any)
        {
            Add(refusing, test.Class, bit);
        }
        else if (test.Kind == TestKind.Class)
        {
            for (var kind = 0; kind < accepted.Length; kind++)
            {
                accepted[kind] &= ~bit;
            }
        }
        else if (test.IsSingle && test.Forms >= 0)
        {
            foreach (var kind in kinds.OfSet(test.Forms))
            {
                accepted[kind] &= ~bit;
            }
        }
        else
        {
            fits = false; // "not an entry of several tokens" needs more than one look
        }
    }

    private void Set(ulong[] bits, int forms, ulong bit)
    {
        foreach (var kind in kinds.OfSet(forms))
        {
            bits[kind] |= bit;
        }
    }

    private void Everywhere(ulong bit)
    {
        for (var kind = 0; kind < accepted.Length; kind++)
        {
            accepted[kind] |= bit;
        }
    }

    private static void Add(List<ClassBits> list, WordClass wanted, ulong bit)
    {
        // The same positions with another class are one look, the same class with other positions too.
        var at = list.FindIndex(entry => entry.Class == wanted);
        if (at < 0)
        {
            list.Add(new ClassBits(wanted, bit));
        }
        else
        {
            list[at] = new ClassBits(wanted, list[at].Bits | bit);
        }
    }
}

/// <summary>Positions that a token of one of the classes concerns.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ClassBits(WordClass Class, ulong Bits);

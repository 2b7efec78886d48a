using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Patterns.Lexicons;
using HealthcareInterview.Scoring.Patterns.Matching;
using HealthcareInterview.Scoring.Patterns.Syntax;

namespace HealthcareInterview.Scoring.Patterns.Compilation;

/// <summary>Which positions of one automaton accept a token: one bit each. Immutable, thread-safe.</summary>
internal sealed class AutomatonMasks
{
    /// <summary>More positions, or more different masks, need the wide automaton.</summary>
    private const int MostBits = 64;
    private const int MostMasks = 256;

    private readonly KindTable table;
    private readonly int column;
    private readonly ulong[] byForm;
    private readonly ulong[] longByForm;
    private readonly ClassBits[] adds;
    private readonly ClassBits[] kills;
    private readonly ulong gaps;
    private readonly CompiledLexicon?[] lexicons;

    private AutomatonMasks(KindTable table, int column, ulong[] byForm, ulong[] longByForm, Collector collected)
    {
        this.table = table;
        this.column = column;
        this.byForm = byForm;
        this.longByForm = longByForm;
        adds = [.. collected.Adds];
        kills = [.. collected.Kills];
        gaps = collected.Gaps;
        lexicons = collected.Lexicons;
        HasLong = Array.Exists(longByForm, bits => bits != 0);
    }

    /// <summary>Whether a lexicon's entry of several tokens may be accepted.</summary>
    public bool HasLong { get; }

    /// <summary>The masks, entered in the table's column, or <see langword="null"/> where the pattern is too wide for one word.</summary>
    public static AutomatonMasks? Of(AutomatonShape shape, KindTable table, int column)
    {
        if (shape.Positions.Length > MostBits)
        {
            return null;
        }

        var collected = new Collector(table.Kinds, shape.Positions);
        if (!collected.Fits)
        {
            return null;
        }

        var numbers = new Dictionary<(ulong, ulong), int>();
        var forms = new List<ulong>();
        var longs = new List<ulong>();
        for (var kind = 0; kind < table.Kinds.Count; kind++)
        {
            var pair = (collected.Accepted[kind], collected.Long[kind]);
            if (!numbers.TryGetValue(pair, out var number))
            {
                if (numbers.Count == MostMasks)
                {
                    return null;
                }

                numbers[pair] = number = numbers.Count;
                forms.Add(pair.Item1);
                longs.Add(pair.Item2);
            }

            table.Set(kind, column, (byte)number);
        }

        return new AutomatonMasks(table, column, [.. forms], [.. longs], collected);
    }

    /// <summary>The positions that accept the token, or that a longer entry of a lexicon may start.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong At(in PatternView view, int position)
    {
        ref readonly var token = ref view.Tokens[position];
        var bits = byForm[table.At(token.Kind, column)];
        foreach (ref readonly var add in adds.AsSpan())
        {
            bits |= (token.Classes & add.Class) != WordClass.None ? add.Bits : 0;
        }

        foreach (ref readonly var kill in kills.AsSpan())
        {
            bits &= (token.Classes & kill.Class) != WordClass.None ? ~kill.Bits : ulong.MaxValue;
        }

        return bits | (token.IsPassable ? gaps : 0);
    }

    /// <summary>How many tokens a position accepts whose bit is set.</summary>
    public int Length(in PatternView view, int index, int position, int limit) =>
        (longByForm[table.At(view.Tokens[position].Kind, column)] & (1UL << index)) == 0 ? 1 : lexicons[index]!.Longest(view.View, position, limit);

    /// <summary>Positions that accept a token of any of the classes.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct ClassBits(WordClass Class, ulong Bits);

    private sealed class Collector
    {
        private readonly FormKinds kinds;

        public Collector(FormKinds kinds, AutomatonPosition[] positions)
        {
            this.kinds = kinds;
            Accepted = new ulong[kinds.Count];
            Long = new ulong[kinds.Count];
            Lexicons = new CompiledLexicon?[positions.Length];
            for (var i = 0; i < positions.Length; i++)
            {
                Position(positions[i].Test, i);
            }
        }

        public ulong[] Accepted { get; }

        public ulong[] Long { get; }

        public List<ClassBits> Adds { get; } = [];

        public List<ClassBits> Kills { get; } = [];

        public ulong Gaps { get; private set; }

        public CompiledLexicon?[] Lexicons { get; }

        public bool Fits { get; private set; } = true;

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
                case TestKind.Class:
                    Class(test.Class, bit);
                    break;
                default:
                    foreach (var kind in kinds.OfSet(test.Forms))
                    {
                        Accepted[kind] |= bit;
                    }

                    if (test.LongForms >= 0)
                    {
                        Lexicons[index] = test.Lexicon;
                        foreach (var kind in kinds.OfSet(test.LongForms))
                        {
                            Long[kind] |= bit;
                        }
                    }

                    break;
            }
        }

        private void Class(WordClass wanted, ulong bit)
        {
            if (wanted == ClassTable.Any)
            {
                Everywhere(bit);
            }
            else
            {
                Add(Adds, wanted, bit);
            }
        }

        private void Exclude(in TokenTest test, ulong bit)
        {
            if (test.Kind == TestKind.Class && test.Class != ClassTable.Any)
            {
                Add(Kills, test.Class, bit);
            }
            else if (test.Kind == TestKind.Class)
            {
                for (var kind = 0; kind < Accepted.Length; kind++)
                {
                    Accepted[kind] &= ~bit;
                }
            }
            else if (test.IsSingle && test.Forms >= 0)
            {
                foreach (var kind in kinds.OfSet(test.Forms))
                {
                    Accepted[kind] &= ~bit;
                }
            }
            else
            {
                Fits = false; // "not an entry of several tokens" needs more than one look
            }
        }

        private void Everywhere(ulong bit)
        {
            for (var kind = 0; kind < Accepted.Length; kind++)
            {
                Accepted[kind] |= bit;
            }
        }

        private static void Add(List<ClassBits> list, WordClass wanted, ulong bit)
        {
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
}

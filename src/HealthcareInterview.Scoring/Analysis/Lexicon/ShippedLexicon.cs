using System.Runtime.CompilerServices;

namespace HealthcareInterview.Scoring.Analysis.Lexicon;

/// <summary>
/// The shipped word table, read in place from the assembly's resource: nothing is parsed or copied at start.
/// Layout and derivation: <c>Analysis/Data/derive/derive.py</c>.
/// </summary>
internal static unsafe class ShippedLexicon
{
    private const uint Magic = 0x4C494831;
    private const int HeaderBytes = 32;
    private const int EntryBytes = 24;

    // The stream keeps the mapped resource reachable; its memory lives as long as the assembly.
    private static readonly UnmanagedMemoryStream Resource = Open();
    private static readonly byte* Data = Resource.PositionPointer;
    private static readonly uint SlotMask = Header(2) - 1;
    private static readonly uint* Slots = (uint*)(Data + HeaderBytes);
    private static readonly byte* Entries = (byte*)(Slots + Header(2));
    private static readonly int* LemmaIds = (int*)(Entries + ((long)EntryBytes * Header(1)));
    private static readonly char* Text = (char*)(LemmaIds + Header(3));

    /// <summary>Number of forms; ids run from 1 to this number.</summary>
    public static int Count { get; } = (int)Header(1);

    /// <summary>FNV-1a over UTF-16 units, folded; the same as in the derivation script.</summary>
    public const uint HashSeed = 2166136261;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint HashStep(uint hash, char unit) => (hash ^ unit) * 16777619;

    public static uint Hash(ReadOnlySpan<char> normalised)
    {
        var hash = HashSeed;
        foreach (var unit in normalised)
        {
            hash = HashStep(hash, unit);
        }

        return hash;
    }

    /// <param name="normalised">Lower case, straight quotes.</param>
    /// <param name="rawHash">The running hash before folding.</param>
    public static int Find(ReadOnlySpan<char> normalised, uint rawHash)
    {
        var hash = rawHash ^ (rawHash >> 15);
        for (var slot = hash & SlotMask; ; slot = (slot + 1) & SlotMask)
        {
            var id = Slots[slot];
            if (id == 0)
            {
                return 0;
            }

            var entry = Entries + ((long)EntryBytes * (id - 1));
            if (*(uint*)(entry + 12) == hash && FormText((int)id).SequenceEqual(normalised))
            {
                return (int)id;
            }
        }
    }

    public static WordClass Classes(int form) => (WordClass)(*(ulong*)Entry(form));

    public static ReadOnlySpan<int> Lemmas(int form)
    {
        var entry = Entry(form);
        return new ReadOnlySpan<int>(LemmaIds + *(uint*)(entry + 16), entry[21]);
    }

    public static ReadOnlySpan<char> FormText(int form)
    {
        var entry = Entry(form);
        return new ReadOnlySpan<char>(Text + *(uint*)(entry + 8), entry[20]);
    }

    private static byte* Entry(int form) => Entries + ((long)EntryBytes * (form - 1));

    private static uint Header(int index) => ((uint*)Data)[index];

    private static UnmanagedMemoryStream Open()
    {
        var stream = (UnmanagedMemoryStream)typeof(ShippedLexicon).Assembly.GetManifestResourceStream("analysis/lexicon.bin")!;
        if (*(uint*)stream.PositionPointer != Magic)
        {
            throw new InvalidOperationException("The embedded lexicon is not of this version: run derive.py again.");
        }

        return stream;
    }
}

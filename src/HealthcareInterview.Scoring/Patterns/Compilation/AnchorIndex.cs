using System.Numerics;
using HealthcareInterview.Scoring.Analysis;

namespace HealthcareInterview.Scoring.Patterns.Compilation;

/// <summary>Which patterns to try at a token: by the kind of its form, and by its classes. Immutable, thread-safe.</summary>
internal sealed class AnchorIndex
{
    private readonly int[] starts;
    private readonly int[] byKind;
    private readonly int[][] byClass = new int[64][];
    private readonly WordClass anchoredClasses;

    public AnchorIndex(int kindCount, IReadOnlyList<(int Kind, int Pattern)> kinds, IReadOnlyList<(WordClass Class, int Pattern)> classes)
    {
        starts = new int[kindCount + 1];
        var pairs = kinds.Distinct().OrderBy(pair => pair.Kind).ThenBy(pair => pair.Pattern).ToList();
        byKind = [.. pairs.Select(pair => pair.Pattern)];
        foreach (var (kind, _) in pairs)
        {
            starts[kind + 1]++;
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        for (var bit = 0; bit < 64; bit++)
        {
            var mask = (WordClass)(1UL << bit);
            byClass[bit] = [.. classes.Where(pair => pair.Class != Syntax.ClassTable.Any && (pair.Class & mask) != WordClass.None).Select(pair => pair.Pattern).Distinct().Order()];
            if (byClass[bit].Length > 0)
            {
                anchoredClasses |= mask;
            }
        }

        Everywhere = [.. classes.Where(pair => pair.Class == Syntax.ClassTable.Any).Select(pair => pair.Pattern).Distinct().Order()];
    }

    /// <summary>Patterns whose rarest required token can be any token.</summary>
    public int[] Everywhere { get; }

    public ReadOnlySpan<int> OfKind(int kind) => byKind.AsSpan(starts[kind]..starts[kind + 1]);

    /// <summary>The classes of a token that some pattern is anchored at.</summary>
    public ulong Anchored(WordClass classes) => (ulong)(classes & anchoredClasses);

    public int[] OfLowestClass(ulong classes) => byClass[BitOperations.TrailingZeroCount(classes)];
}

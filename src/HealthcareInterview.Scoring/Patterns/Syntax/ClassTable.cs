using System.Collections.Frozen;
using HealthcareInterview.Scoring.Analysis;

namespace HealthcareInterview.Scoring.Patterns.Syntax;

/// <summary>The classes that a pattern may name: those of <see cref="WordClass"/> in capitals, and ANY.</summary>
internal static class ClassTable
{
    /// <summary>A class that every token has.</summary>
    public const WordClass Any = (WordClass)ulong.MaxValue;

    private static readonly FrozenDictionary<string, WordClass> ByName = Enum.GetValues<WordClass>()
        .Where(value => value != WordClass.None)
        .Select(value => KeyValuePair.Create(value.ToString().ToUpperInvariant(), value))
        .Append(KeyValuePair.Create("ANY", Any))
        .ToFrozenDictionary(StringComparer.Ordinal);

    public static IReadOnlyList<string> Names => [.. ByName.Keys.Order(StringComparer.Ordinal)];

    public static bool TryFind(string name, out WordClass value) => ByName.TryGetValue(name, out value);

    /// <summary>The names of a token's classes, in the order of the bits.</summary>
    public static IEnumerable<string> NamesOf(WordClass classes) =>
        Enum.GetValues<WordClass>().Where(value => value != WordClass.None && (classes & value) != WordClass.None).Select(value => value.ToString().ToUpperInvariant());
}

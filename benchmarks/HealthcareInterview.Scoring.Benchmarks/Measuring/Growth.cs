using HealthcareInterview.Scoring.Benchmarks.Texts;

namespace HealthcareInterview.Scoring.Benchmarks.Measuring;

/// <summary>Texts of any length, ordinary ones and the worst that a matcher or a parser can meet.</summary>
internal static class Growth
{
    public static IReadOnlyList<(string Name, Func<int, string> Make)> Texts { get; } =
    [
        ("interview answers", Ordinary(1)),
        ("one anchor word", length => Repeat("checklist ", length)),
        ("opening brackets", length => Repeat("(", length)),
        ("emoji", length => Repeat("\U0001F600", length)),
        ("one endless sentence", length => Ordinary(3)(length).Replace(".", string.Empty, StringComparison.Ordinal).Replace(",", string.Empty, StringComparison.Ordinal).ToLowerInvariant()),
        ("I called the nurse and", length => Repeat("I called the nurse and ", length)),
    ];

    private static Func<int, string> Ordinary(ulong seed) => length => new AnswerGenerator(seed).Text(length / 4)[..length];

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, (length / piece.Length) + 1))[..(length & ~1)];
}

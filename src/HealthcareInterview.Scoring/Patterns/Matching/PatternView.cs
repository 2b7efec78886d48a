using System.Runtime.InteropServices;

namespace HealthcareInterview.Scoring.Patterns.Matching;

/// <summary>An answer as one program's automata see it.</summary>
/// <param name="view">The visible tokens.</param>
/// <param name="tokens">What the patterns ask of each.</param>
/// <param name="lexiconLengths">Keeps how long lexicons' entries are at tokens: several patterns ask for the same.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct PatternView(TokenView view, ReadOnlySpan<PatternToken> tokens, Span<long> lexiconLengths)
{
    public readonly TokenView View = view;

    public readonly ReadOnlySpan<PatternToken> Tokens = tokens;

    public const int LexiconSlots = 128;

    public readonly Span<long> LexiconLengths = lexiconLengths;
}

using System.Runtime.InteropServices;

namespace HealthcareInterview.Scoring.Patterns.Matching;

/// <summary>An answer as one program's automata see it.</summary>
/// <param name="view">The visible tokens.</param>
/// <param name="tokens">What the patterns ask of each.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct PatternView(TokenView view, ReadOnlySpan<PatternToken> tokens)
{
    public readonly TokenView View = view;

    public readonly ReadOnlySpan<PatternToken> Tokens = tokens;
}

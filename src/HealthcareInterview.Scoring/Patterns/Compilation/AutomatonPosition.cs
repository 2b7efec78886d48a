using System.Runtime.InteropServices;
using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Patterns.Lexicons;
using HealthcareInterview.Scoring.Patterns.Matching;

namespace HealthcareInterview.Scoring.Patterns.Compilation;

/// <summary>What one position of an automaton tests.</summary>
internal enum TestKind : byte
{
    Form,
    Lemma,
    Class,
    Lexicon,
    Gap,
    Not,

    /// <summary>One token that one of several tests accepts.</summary>
    Either,
}

/// <summary>One test with its ids resolved.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TokenTest(TestKind Kind, int Id, WordClass Class, CompiledLexicon? Lexicon, TokenTest[]? Alternatives)
{
    /// <summary>The set of forms that it accepts, or that can start what it accepts, in <see cref="FormSets"/>; -1 for none.</summary>
    public int Forms { get; init; } = -1;

    /// <summary>For a lexicon, the set of forms that can start an entry of several tokens; -1 for none.</summary>
    public int LongForms { get; init; } = -1;

    /// <summary>Whether it never accepts more than one token.</summary>
    public bool IsSingle => Lexicon is null || Lexicon.LongestEntry <= 1;

    /// <summary>Number of tokens accepted at the position, 0 for none. The position is before the limit.</summary>
    public int Accept(in TokenView view, int position, int limit)
    {
        ref readonly var token = ref view.At(position);
        switch (Kind)
        {
            case TestKind.Form:
                return token.Form == Id && Id != 0 ? 1 : 0;
            case TestKind.Lemma:
                return token.Form != 0 && view.Vocabulary.Lemmas(token.Form).Contains(Id) ? 1 : 0;
            case TestKind.Class:
                return (token.Classes & Class) != WordClass.None || Class == Syntax.ClassTable.Any ? 1 : 0;
            case TestKind.Lexicon:
                return Lexicon!.Longest(view, position, limit);
            case TestKind.Gap:
                return view.IsPassable(position) ? 1 : 0;
            default:
                var any = false;
                foreach (var test in Alternatives!)
                {
                    any |= test.Accept(view, position, limit) > 0;
                }

                return any == (Kind == TestKind.Either) ? 1 : 0;
        }
    }
}

/// <summary>A leaf of the pattern, once per expansion: its test and what may follow, the preferred first.</summary>
/// <param name="Test">What the token must be.</param>
/// <param name="Follow">Positions that may come next in order of preference; <see cref="AutomatonShape.Accept"/> ends the match.</param>
/// <param name="Captures">Names of the captures it lies in.</param>
internal sealed record AutomatonPosition(TokenTest Test, int[] Follow, string[] Captures)
{
    /// <summary>The capture of which who, polarity, modality and voice are asked.</summary>
    public bool IsAct { get; } = Captures.Contains("act", StringComparer.Ordinal);

    /// <summary>Whether the pattern says what the token is, so that a verb in it can be the head.</summary>
    public bool IsNamed => Test.Kind is not (TestKind.Gap or TestKind.Not);
}

/// <summary>A pattern as positions (Glushkov), before it is made fast. Immutable.</summary>
/// <param name="Positions">All positions.</param>
/// <param name="First">Where a match may begin, in order of preference.</param>
/// <param name="AtStart">Whether it must begin its sentence.</param>
/// <param name="AtEnd">Whether it must end its sentence.</param>
internal sealed record AutomatonShape(AutomatonPosition[] Positions, int[] First, bool AtStart, bool AtEnd)
{
    public const int Accept = -1;
    public const int MostPositions = 256;

    /// <summary>A match is always shorter.</summary>
    public const int Window = Syntax.PatternChecks.MostTokens * 2;
}

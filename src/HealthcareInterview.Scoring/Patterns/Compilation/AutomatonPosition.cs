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

    /// <summary>One of several forms, lemmas and classes.</summary>
    Set,
    Gap,
    Not,
}

/// <summary>One test with its ids resolved.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TokenTest(TestKind Kind, int Id, WordClass Class, CompiledLexicon? Lexicon, TokenTest[]? Alternatives, FormSet? Forms = null)
{
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
            case TestKind.Set:
                return (token.Classes & Class) != WordClass.None || Forms!.Contains(token.Form) ? 1 : 0;
            case TestKind.Gap:
                return view.IsPassable(position) ? 1 : 0;
            default:
                foreach (var test in Alternatives!)
                {
                    if (test.Accept(view, position, limit) > 0)
                    {
                        return 0;
                    }
                }

                return 1;
        }
    }
}

/// <summary>A leaf of the pattern, once per expansion: its test and what may follow, the preferred first.</summary>
/// <param name="Test">What the token must be.</param>
/// <param name="Follow">Positions that may come next in order of preference; <see cref="Automaton.Accept"/> ends the match.</param>
/// <param name="Captures">Names of the captures it lies in.</param>
internal sealed record AutomatonPosition(TokenTest Test, int[] Follow, string[] Captures);

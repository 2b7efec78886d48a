using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using HealthcareInterview.Scoring.Analysis;

namespace HealthcareInterview.Scoring.Patterns.Matching;

/// <summary>An answer as patterns see it: positions count the visible tokens.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct TokenView
{
    private readonly ReadOnlySpan<Token> tokens;
    private readonly ReadOnlySpan<int> visible;

    public TokenView(AnalyzedAnswer answer, Vocabulary vocabulary)
    {
        tokens = answer.Tokens;
        visible = answer.Visible;
        Text = answer.Text;
        Vocabulary = vocabulary;
    }

    public string Text { get; }

    public Vocabulary Vocabulary { get; }

    public int Count => visible.Length;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly Token At(int position) => ref tokens[visible[position]];

    public int TokenIndex(int position) => visible[position];

    public int Form(int position) => At(position).Form;

    public int Sentence(int position) => At(position).Sentence;

    /// <summary>Whether a gap may hold the token.</summary>
    public bool IsPassable(int position)
    {
        ref readonly var token = ref At(position);
        return token.Length != 1 || Text[token.Start] is not (';' or ':');
    }

    /// <summary>The end of the sentence that holds the position.</summary>
    public int SentenceEnd(int position)
    {
        var sentence = Sentence(position);
        var end = position + 1;
        while (end < Count && Sentence(end) == sentence)
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether nothing but punctuation stands before the position in its sentence.</summary>
    public bool IsFirst(int position)
    {
        for (var i = position - 1; i >= 0 && Sentence(i) == Sentence(position); i--)
        {
            if ((At(i).Classes & WordClass.Punct) == WordClass.None)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether nothing but punctuation stands from the position to the end of the sentence of the one before.</summary>
    public bool IsEnd(int position)
    {
        for (var i = position; i < Count && Sentence(i) == Sentence(position - 1); i++)
        {
            if ((At(i).Classes & WordClass.Punct) == WordClass.None)
            {
                return false;
            }
        }

        return true;
    }
}

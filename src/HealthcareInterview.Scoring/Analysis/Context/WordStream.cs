namespace HealthcareInterview.Scoring.Analysis.Context;

/// <summary>The tokens of an answer with their cues, as the resolvers read and mark them.</summary>
internal readonly ref struct WordStream(string text, Span<Token> tokens, Span<ulong> cues)
{
    private readonly Span<ulong> cueBits = cues;

    public string Text { get; } = text;

    public Span<Token> Tokens { get; } = tokens;

    public int Count => Tokens.Length;

    /// <summary>Fills the cues from the tokens' forms.</summary>
    public static void ReadCues(ReadOnlySpan<Token> tokens, Span<ulong> cues)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            cues[i] = (ulong)CueTable.Of(tokens[i].Form);
        }
    }

    public bool Is(int index, Cue cue) => (uint)index < (uint)cueBits.Length && (cueBits[index] & (ulong)cue) != 0;

    public bool Has(int index, WordClass classes) => (uint)index < (uint)Tokens.Length && (Tokens[index].Classes & classes) != WordClass.None;

    public char First(int index) => Text[Tokens[index].Start];

    public bool IsSymbol(int index, char symbol) => (uint)index < (uint)Tokens.Length && Tokens[index].Length == 1 && Text[Tokens[index].Start] == symbol;

    public bool IsWord(int index, string word) =>
        (uint)index < (uint)Tokens.Length && Tokens[index].Length == word.Length
        && Text.AsSpan(Tokens[index].Start, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The next token that is no filler; the count where there is none.</summary>
    public int Next(int index)
    {
        do
        {
            index++;
        }
        while (index < Count && Tokens[index].Filler);

        return index;
    }

    /// <summary>The token before that is no filler; -1 where there is none.</summary>
    public int Previous(int index)
    {
        do
        {
            index--;
        }
        while (index >= 0 && Tokens[index].Filler);

        return index;
    }

    /// <summary>Whether a finite verb may stand here: a past or present form, an auxiliary or a modal.</summary>
    public bool IsFinite(int index) =>
        Has(index, WordClass.Aux | WordClass.Modal)
        || (Has(index, WordClass.Verb) && (Has(index, WordClass.Past) || !Has(index, WordClass.Ing | WordClass.Part)));

    /// <summary>Whether the verb is marked for the third person: "says", "has", "is".</summary>
    public bool IsThirdPerson(int index)
    {
        if (!Has(index, WordClass.Verb | WordClass.Aux) || Has(index, WordClass.Noun | WordClass.Past | WordClass.Adj | WordClass.Prep | WordClass.Adv | WordClass.Unit))
        {
            return false;
        }

        var word = Text.AsSpan(Tokens[index].Start, Tokens[index].Length);
        return word.Length > 1 && word[^1] is 's' && word[^2] is not ('s' or 'u' or '\'') && !word.Equals("was", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether there is a line break between the token and the one before.</summary>
    public int LineBreaksBefore(int index)
    {
        var from = index == 0 ? 0 : Tokens[index - 1].Start + Tokens[index - 1].Length;
        var breaks = 0;
        foreach (var unit in Text.AsSpan(from, Tokens[index].Start - from))
        {
            breaks += unit == '\n' ? 1 : 0;
        }

        return breaks;
    }
}

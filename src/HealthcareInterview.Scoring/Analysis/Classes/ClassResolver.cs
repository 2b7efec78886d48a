using HealthcareInterview.Scoring.Analysis.Context;
using HealthcareInterview.Scoring.Analysis.Lexicon;
using HealthcareInterview.Scoring.Analysis.Tokens;

namespace HealthcareInterview.Scoring.Analysis.Classes;

/// <summary>
/// Takes away the classes that a word can't have in its place (a noun after "the", a verb after "I") and leaves the
/// rest: lenient where unsure, since patterns ask for what a word can be.
/// </summary>
internal static class ClassResolver
{
    private const WordClass VerbBits = WordClass.Verb | WordClass.Past | WordClass.Part | WordClass.Ing | WordClass.Care | WordClass.Change
        | WordClass.Think | WordClass.Say | WordClass.Compete | WordClass.Consume | WordClass.Touch | WordClass.Make | WordClass.Feel
        | WordClass.Move | WordClass.Perceive | WordClass.Have | WordClass.Social | WordClass.Be;

    private const WordClass NounBits = WordClass.Noun | WordClass.Role | WordClass.Act | WordClass.Animal | WordClass.Thing | WordClass.Trait
        | WordClass.Body | WordClass.Idea | WordClass.Message | WordClass.Event | WordClass.Feeling | WordClass.Food | WordClass.Group
        | WordClass.Place | WordClass.Motive | WordClass.Natural | WordClass.Person | WordClass.Phenomenon | WordClass.Possession
        | WordClass.Process | WordClass.Quantity | WordClass.Relation | WordClass.Shape | WordClass.State | WordClass.Substance | WordClass.Time;

    public static void Resolve(in WordStream words)
    {
        var shouts = Shouts(words);
        for (var i = 0; i < words.Count; i++)
        {
            if (words.Has(i, WordClass.Punct) || words.Tokens[i].Filler)
            {
                continue;
            }

            Names(words, i, shouts);
            if (words.Has(i, WordClass.Verb))
            {
                VerbOrNot(words, i);
            }

            Roles(words, i);
        }
    }

    private static void Remove(in WordStream words, int i, WordClass classes)
    {
        var left = words.Tokens[i].Classes & ~classes;
        if (left != WordClass.None)
        {
            words.Tokens[i].Classes = left;
        }
    }

    private static void VerbOrNot(in WordStream words, int i)
    {
        var before = words.Previous(i);
        if (words.IsWord(i, "said") && !words.IsWord(before, "the"))
        {
            Remove(words, i, WordClass.Adj);
        }

        var sameSentence = before >= 0 && words.Tokens[before].Sentence == words.Tokens[i].Sentence;
        while (sameSentence && before > 0 && words.Has(before, WordClass.Adv) && (!words.Has(before, WordClass.Neg) || words.IsWord(before, "never")) && !words.Has(before, WordClass.Prep | WordClass.Noun | WordClass.Verb | WordClass.Conj | WordClass.Det)
            && words.Tokens[before - 1].Sentence == words.Tokens[i].Sentence)
        {
            before = words.Previous(before);
        }

        if (!sameSentence || before < 0)
        {
            AtStart(words, i);
            return;
        }

        if (words.Has(i, WordClass.Aux | WordClass.Modal))
        {
            Auxiliary(words, i);
            return;
        }

        var couldBeNoun = words.Has(i, WordClass.Noun | WordClass.Adj);
        if (words.IsWord(before, "to"))
        {
            if (couldBeNoun && words.Has(i, WordClass.Role | WordClass.Place | WordClass.Group))
            {
                Remove(words, i, VerbBits);
            }
            else if (!words.Has(i, WordClass.Past | WordClass.Ing))
            {
                Remove(words, i, NounBits | WordClass.Adj);
            }
        }
        else if (words.Has(before, WordClass.Modal) || (words.Has(before, WordClass.Neg) && words.Has(words.Previous(before), WordClass.Modal | WordClass.Aux)) || words.Is(before, Cue.SureSubject))
        {
            Remove(words, i, NounBits | WordClass.Adj | WordClass.Prep | WordClass.Adv);
            if (words.Is(before, Cue.SureSubject) && words.Has(i, WordClass.Past))
            {
                Remove(words, i, WordClass.Part);
            }
        }
        else if (words.Is(before, Cue.BeForm | Cue.GetForm))
        {
            Remove(words, i, words.Has(i, WordClass.Part | WordClass.Ing) ? WordClass.Past : VerbBits & ~WordClass.Past);
        }
        else if (words.Is(before, Cue.HaveForm) && words.Has(i, WordClass.Part))
        {
            Remove(words, i, WordClass.Past | NounBits);
        }
        else if (couldBeNoun && IsNounPlace(words, before, i))
        {
            Remove(words, i, VerbBits);
        }
    }

    private static bool IsNounPlace(in WordStream words, int before, int i)
    {
        if (words.Is(before, Cue.Possessive) || words.IsWord(before, "the") || words.IsWord(before, "a") || words.IsWord(before, "an") || words.IsWord(before, "no") || words.IsWord(before, "'s"))
        {
            // "told her call", "his called": only nouns and adjectives stay, but a past form after "her" may be a verb.
            return !words.Has(before, WordClass.Pron) || !words.Has(i, WordClass.Past) || words.Is(before, Cue.FirstPerson | Cue.FirstPlural);
        }

        if (words.Has(before, WordClass.Prep) && !words.Has(before, WordClass.Conj | WordClass.Verb))
        {
            return !words.Has(i, WordClass.Ing | WordClass.Past);
        }

        return words.Has(before, WordClass.Num | WordClass.Adj) && !words.Has(before, WordClass.Noun | WordClass.Verb | WordClass.Adv | WordClass.Pron)
            && !words.Has(i, WordClass.Past | WordClass.Ing);
    }

    /// <summary>At the start of a sentence: "Called the resident" is a verb, "Report writing" may be anything.</summary>
    private static void AtStart(in WordStream words, int i)
    {
        if (words.Has(i, WordClass.Past) && words.Has(words.Next(i), WordClass.Det | WordClass.Pron))
        {
            Remove(words, i, NounBits | WordClass.Adj | WordClass.Part);
        }
    }

    /// <summary>An auxiliary before another verb is no verb of its own.</summary>
    private static void Auxiliary(in WordStream words, int i)
    {
        var next = words.Next(i);
        for (var steps = 0; steps < 3 && (words.Has(next, WordClass.Neg) || (words.Has(next, WordClass.Adv) && !words.Has(next, WordClass.Verb))); steps++)
        {
            next = words.Next(next);
        }

        var helps = words.Is(i, Cue.DoForm)
            ? words.Has(next, WordClass.Verb) && !words.Has(next, WordClass.Past | WordClass.Ing | WordClass.Noun) && next != words.Next(i) - 1
            : words.Is(i, Cue.HaveForm) ? words.Has(next, WordClass.Part) && !words.Has(next, WordClass.Noun) : words.Has(next, WordClass.Ing) || (words.Has(next, WordClass.Part) && !words.Has(next, WordClass.Adj | WordClass.Noun));
        if (helps && next < words.Count && words.Tokens[next].Sentence == words.Tokens[i].Sentence)
        {
            words.Tokens[i].Classes &= ~(WordClass.Verb | WordClass.Past | WordClass.Part);
        }
    }

    private static void Names(in WordStream words, int i, bool shouts)
    {
        ref var token = ref words.Tokens[i];
        if (!char.IsUpper(words.First(i)) || (token.Length == 1 && words.First(i) == 'I'))
        {
            NoMonth(words, i);
            return;
        }

        if (shouts && token.Length > 1 && Unshout(words, i))
        {
            return;
        }

        var before = i - 1;
        var sentenceStart = before < 0 || words.Tokens[before].Sentence != token.Sentence || words.Has(before, WordClass.Quote) || words.IsSymbol(before, ':');
        if (words.IsWord(i, "may") || words.IsWord(i, "march"))
        {
            if (!sentenceStart)
            {
                token.Classes = WordClass.Date | WordClass.Noun | WordClass.Time;
            }

            return;
        }

        const WordClass Closed = WordClass.Det | WordClass.Pron | WordClass.Conj | WordClass.Prep | WordClass.Aux | WordClass.Modal | WordClass.Date | WordClass.Num;
        if (sentenceStart || (token.Classes & Closed) != WordClass.None)
        {
            return;
        }

        // Shouting is no name: most of a name's letters are small, or its neighbours' are.
        var shouted = token.Length > 1 && words.Text.AsSpan(token.Start, token.Length).IndexOfAnyInRange('a', 'z') < 0 && token.Form != 0;
        if (!shouted && !IsMixed(words.Text.AsSpan(token.Start, token.Length), token.Form))
        {
            token.Classes = (token.Classes & ~VerbBits & ~WordClass.Adj & ~WordClass.Adv) | WordClass.Name | WordClass.Noun;
        }
    }

    /// <summary>Whether so many words are written in capitals that these say nothing.</summary>
    private static bool Shouts(in WordStream words)
    {
        int all = 0, capitals = 0;
        foreach (ref readonly var token in words.Tokens)
        {
            if (token.Length > 1 && char.IsLetter(words.Text[token.Start]))
            {
                all++;
                capitals += HasLaterCapital(words.Text.AsSpan(token.Start, token.Length)) ? 1 : 0;
            }
        }

        return capitals * 3 > all;
    }

    private static bool HasLaterCapital(ReadOnlySpan<char> word)
    {
        foreach (var unit in word[1..])
        {
            if (char.IsUpper(unit))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>In small letters "may" and "march" are no months.</summary>
    private static void NoMonth(in WordStream words, int i)
    {
        if (words.IsWord(i, "may") || words.IsWord(i, "march"))
        {
            Remove(words, i, WordClass.Date | WordClass.Name);
        }
    }

    /// <summary>Where capitals say nothing: a word is what it would be in small letters, an unknown one what its ending says.</summary>
    private static bool Unshout(in WordStream words, int i)
    {
        ref var token = ref words.Tokens[i];
        var word = words.Text.AsSpan(token.Start, token.Length);
        if (!HasLaterCapital(word))
        {
            return false;
        }

        NoMonth(words, i);
        Span<char> form = stackalloc char[FormText.MostUnits];
        var length = FormText.Normalise(word, form);
        if (length > 0)
        {
            var guess = WordShape.Guess(form[..length]);
            token.Classes = token.Classes == (guess | WordClass.Name | WordClass.Noun) ? guess : token.Classes;
        }

        return true;
    }

    /// <summary>"wItH", "CeLiAc": a known word in letters by turns, not in humps ("MyChart").</summary>
    private static bool IsMixed(ReadOnlySpan<char> word, int form)
    {
        var humps = 0;
        for (var i = 1; i < word.Length; i++)
        {
            humps += char.IsUpper(word[i]) && char.IsLower(word[i - 1]) ? 1 : 0;
        }

        return form != 0 && (humps > 1 || (humps == 1 && word.Length <= 4));
    }

    private static void Roles(in WordStream words, int i)
    {
        if (!words.Has(i, WordClass.Role | WordClass.Person))
        {
            return;
        }

        var before = words.Previous(i);
        var next = words.Next(i);
        if (words.IsWord(i, "charge") && (words.IsWord(before, "in") || words.IsWord(next, "of") || (!words.Has(before, WordClass.Det) && !words.Has(next, WordClass.Role))))
        {
            Remove(words, i, WordClass.Role);
        }
        else if ((words.IsWord(i, "lead") || words.IsWord(i, "senior") || words.IsWord(i, "security")) && !words.Has(before, WordClass.Det))
        {
            Remove(words, i, WordClass.Role);
        }
        else if (words.IsWord(i, "patient") && (words.Is(before, Cue.BeForm) || words.IsWord(before, "very") || words.IsWord(before, "more") || words.IsWord(before, "stay") || words.IsWord(before, "so")))
        {
            Remove(words, i, NounBits);
        }
    }
}

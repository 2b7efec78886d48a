namespace HealthcareInterview.Scoring.Analysis.Tokens;

/// <summary>
/// Cuts a text into tokens that lose no character: every unit that is not white space belongs to exactly one.
/// One pass, one look-up a word, nothing allocated per token.
/// </summary>
internal ref struct Tokenizer
{
    private readonly ReadOnlySpan<char> text;
    private readonly Vocabulary vocabulary;
    private readonly TokenList tokens;
    private int position;

    private Tokenizer(ReadOnlySpan<char> text, Vocabulary vocabulary, TokenList tokens)
    {
        this.text = text;
        this.vocabulary = vocabulary;
        this.tokens = tokens;
    }

    /// <summary>Fills the list with the text's tokens: place, form, and every class that form and shape allow.</summary>
    public static void Tokenize(ReadOnlySpan<char> text, Vocabulary vocabulary, TokenList tokens)
    {
        tokens.Clear();
        var tokenizer = new Tokenizer(text, vocabulary, tokens);
        tokenizer.Run();
    }

    private readonly CharKind KindAt(int index) => index < text.Length ? CharKinds.Of(text[index]) : CharKind.Space;

    private void Run()
    {
        while (position < text.Length)
        {
            switch (KindAt(position))
            {
                case CharKind.Space:
                    position++;
                    break;
                case CharKind.Letter:
                    Word();
                    break;
                case CharKind.Digit:
                    Number();
                    break;
                case CharKind.Apostrophe:
                    Apostrophe();
                    break;
                case CharKind.Quote:
                    Single(1, WordClass.Quote | WordClass.Punct);
                    break;
                default:
                    Symbol();
                    break;
            }
        }
    }

    private void Word()
    {
        var start = position;
        var end = WordEnd(start);
        if (NetAddress.End(text, start, end) is var address and > 0)
        {
            Single(address - start, WordClass.Noun);
            return;
        }

        if (end < text.Length && text[end] == '.')
        {
            end = Abbreviation.End(text, start, end);
        }

        position = end;
        if (Contraction.Split(text[start..end]) is var split and > 0)
        {
            AddWord(start, start + split);
            AddSuffix(start + split, end);
        }
        else if (Contraction.IsDoubtful(text[start..end]) && IsBaseVerbNext(end))
        {
            AddWord(start, start + 1);
            AddSuffix(start + 1, end);
        }
        else if (end < text.Length && KindAt(end) == CharKind.Apostrophe && Contraction.SuffixLength(text, end) is var suffix and > 0)
        {
            // "don't": the n belongs to the negation.
            var cut = suffix == 2 && text[end + 1] is 't' or 'T' && text[end - 1] is 'n' or 'N' ? end - 1 : end;
            if (cut > start)
            {
                AddWord(start, cut);
            }

            AddWord(cut, end + suffix);
            position = end + suffix;
        }
        else
        {
            AddWord(start, end);
        }
    }

    /// <summary>"id call", "ill be there": a verb's base form, perhaps after one adverb.</summary>
    private readonly bool IsBaseVerbNext(int from)
    {
        for (var words = 0; words < 2; words++)
        {
            if (KindAt(from) != CharKind.Space || KindAt(from + 1) != CharKind.Letter)
            {
                return false;
            }

            var end = WordEnd(from + 1);
            var classes = vocabulary.Classes(vocabulary.FindForm(text[(from + 1)..end]));
            if ((classes & (WordClass.Verb | WordClass.Aux)) != WordClass.None)
            {
                return text[end - 1] is not ('s' or 'S') && (classes & (WordClass.Past | WordClass.Part | WordClass.Ing | WordClass.Prep)) == WordClass.None;
            }

            if ((classes & WordClass.Adv) == WordClass.None)
            {
                return false;
            }

            from = end;
        }

        return false;
    }

    /// <summary>The second part of "im" or "theyre": what "'m" and "'re" are.</summary>
    private readonly void AddSuffix(int start, int end)
    {
        if (text[start] is 'n' or 'N')
        {
            AddWord(start, end);
            return;
        }

        Span<char> marked = stackalloc char[4];
        marked[0] = '\'';
        text[start..end].CopyTo(marked[1..]);
        ref var token = ref tokens.Add();
        token.Start = start;
        token.Length = end - start;
        token.Form = vocabulary.FindForm(marked[..(end - start + 1)]);
        token.Classes = vocabulary.Classes(token.Form);
    }

    /// <summary>The end of a run of letters and digits, with inner hyphens, ampersands and apostrophes ("o'clock").</summary>
    private readonly int WordEnd(int start)
    {
        var end = start + 1;
        while (end < text.Length)
        {
            var kind = KindAt(end);
            if (kind is CharKind.Letter or CharKind.Digit or CharKind.Invisible)
            {
                end++;
            }
            else if ((kind == CharKind.Hyphen && KindAt(end + 1) is CharKind.Letter or CharKind.Digit && text[end] != '_')
                || (end < text.Length && text[end] == '&' && KindAt(end + 1) == CharKind.Letter && end - start <= 2))
            {
                end += 2;
            }
            else if (kind == CharKind.Apostrophe && Contraction.IsInside(text, start, end))
            {
                end += 2;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private void Number()
    {
        var start = position;
        var end = start + 1;
        var time = false;
        while (end < text.Length)
        {
            if (KindAt(end) == CharKind.Digit)
            {
                end++;
            }
            else if (text[end] is '.' or ',' or ':' or '/' && KindAt(end + 1) == CharKind.Digit)
            {
                time |= text[end] is ':' or '/';
                end += 2;
            }
            else
            {
                break;
            }
        }

        var letters = end;
        while (KindAt(letters) is CharKind.Letter or CharKind.Digit)
        {
            letters++;
        }

        var classes = WordClass.Num | (time ? WordClass.Date : WordClass.None);
        if (letters > end && !IsUnit(text[end..letters]))
        {
            end = letters; // 2nd, 90s, 4B
        }
        else if (end == start + 4 && text[start] is '1' or '2' && text[start + 1] is '9' or '0')
        {
            classes |= WordClass.Date; // a year
        }

        ref var token = ref tokens.Add();
        token.Start = start;
        token.Length = end - start;
        token.Form = vocabulary.FindForm(text[start..end]);
        token.Classes = classes | vocabulary.Classes(token.Form);
        position = end;
        if (KindAt(end) == CharKind.Hyphen && KindAt(end + 1) is CharKind.Letter or CharKind.Digit)
        {
            // "12-hour": the hyphen is a token that patterns do not see.
            Single(1, WordClass.Punct);
            tokens.Buffer[tokens.Count - 1].Filler = true;
        }
    }

    private readonly bool IsUnit(ReadOnlySpan<char> letters) =>
        letters is "x" or "X" or "am" or "pm" or "AM" or "PM" || (vocabulary.Classes(vocabulary.FindForm(letters)) & WordClass.Unit) != WordClass.None;

    private void Apostrophe()
    {
        if (Contraction.SuffixLength(text, position) is var suffix and > 0 && (position > 0 ? KindAt(position - 1) is CharKind.Letter or CharKind.Digit : suffix == text.Length))
        {
            AddWord(position, position + suffix); // after a number or an abbreviation, "90's", or alone in a pattern
            position += suffix;
        }
        else if (Contraction.ClippedLength(text, position) is var clipped and > 0)
        {
            AddWord(position, position + clipped); // 'em, 'cause
            position += clipped;
        }
        else
        {
            Single(1, WordClass.Quote | WordClass.Punct);
        }
    }

    private void Symbol()
    {
        var unit = text[position];
        var length = 1;
        if (unit is '.' or '-' or '!' or '?')
        {
            while (position + length < text.Length && length < 64 && text[position + length] is var next && (next == unit || (unit is '!' or '?' && next is '!' or '?')))
            {
                length++;
            }
        }
        else if (char.IsHighSurrogate(unit) && position + 1 < text.Length && char.IsLowSurrogate(text[position + 1]))
        {
            length = 2;
        }

        Single(length, WordClass.Punct);
    }

    private void Single(int length, WordClass classes)
    {
        ref var token = ref tokens.Add();
        token.Start = position;
        token.Length = length;
        token.Form = vocabulary.FindForm(text.Slice(position, length));
        token.Classes = classes | (text[position] is '%' ? WordClass.Unit : WordClass.None);
        position += length;
    }

    private readonly void AddWord(int start, int end)
    {
        ref var token = ref tokens.Add();
        token.Start = start;
        token.Length = end - start;
        var word = text[start..end];
        token.Form = vocabulary.FindForm(word);
        token.Classes = vocabulary.Classes(token.Form);
        if (token.Classes == WordClass.None)
        {
            ByShape(ref token, word);
        }
    }

    private static bool IsLatin(ReadOnlySpan<char> word)
    {
        foreach (var unit in word)
        {
            if (unit >= '\u0250' && CharKinds.Of(unit) == CharKind.Letter)
            {
                return false;
            }
        }

        return true;
    }

    private readonly void ByShape(ref Token token, ReadOnlySpan<char> word)
    {
        var hyphen = word.LastIndexOf('-');
        if (token.Form == 0 && hyphen > 0 && !word.StartsWith("non", StringComparison.OrdinalIgnoreCase))
        {
            token.Form = vocabulary.FindForm(word[(hyphen + 1)..]);
            token.Classes = vocabulary.Classes(token.Form);
        }

        if (token.Classes != WordClass.None)
        {
            return;
        }

        Span<char> form = stackalloc char[Lexicon.FormText.MostUnits];
        var length = Lexicon.FormText.Normalise(word, form);
        token.Classes = length < 0 ? WordClass.Noun : WordShape.Guess(form[..length]);
        if (length < 0 || !IsLatin(word))
        {
            token.Classes = WordClass.None; // letters of other scripts, or look-alikes: no word that anybody here can judge
        }
        else if (char.IsUpper(word[0]))
        {
            token.Classes |= WordClass.Name | WordClass.Noun;
        }
    }
}

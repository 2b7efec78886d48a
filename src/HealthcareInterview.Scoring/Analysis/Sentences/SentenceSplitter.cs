using HealthcareInterview.Scoring.Analysis.Context;

namespace HealthcareInterview.Scoring.Analysis.Sentences;

/// <summary>
/// Ends sentences at full stops, line breaks and labels, and, in transcripts without punctuation, where a new clause
/// begins with a subject of its own. One pass.
/// </summary>
internal static class SentenceSplitter
{
    /// <summary>Tokens without any stop or comma after which a run counts as unpunctuated.</summary>
    private const int LongRun = 24;

    /// <summary>Least tokens of a sentence that is cut out of an unpunctuated run.</summary>
    private const int LeastCut = 5;

    /// <summary>Numbers the tokens' sentences and fills the list.</summary>
    public static void Split(in WordStream words, List<Sentence> sentences)
    {
        sentences.Clear();
        var start = 0;
        var list = default(ListMarker);
        for (var i = 0; i < words.Count; i++)
        {
            var marker = list.End(words, i, start);
            if (i > start && (StartsLine(words, i) || marker > 0))
            {
                Close(words, sentences, start, i);
                start = i;
            }

            if (marker > 0)
            {
                i = marker - 1;
            }
            else if (Ellipsis(words, i) is var last and > 0)
            {
                // ". . ." leaves something out, ". . . ." also ends the sentence.
                var ends = last - i >= 3;
                i = TakeClosers(words, last);
                if (ends && NextIsUpper(words, i))
                {
                    Close(words, sentences, start, i + 1);
                    start = i + 1;
                }

            }
            else if (IsLabel(words, start, i))
            {
                Close(words, sentences, start, i + 1);
                start = i + 1;
            }
            else if (EndsSentence(words, i, start))
            {
                i = TakeClosers(words, i);
                if (!GoesOn(words, i))
                {
                    Close(words, sentences, start, i + 1);
                    start = i + 1;
                }
            }
        }

        Close(words, sentences, start, words.Count);
    }

    private static void Close(in WordStream words, List<Sentence> sentences, int start, int end)
    {
        var from = start;
        var run = 0;
        var verb = false;
        for (var i = start; i < end; i++)
        {
            run = words.Has(i, WordClass.Punct) && !words.Tokens[i].Filler ? 0 : run + 1;
            verb |= words.IsFinite(i) && i > from;
            if (run >= LeastCut && verb && i - from >= LeastCut && IsLongRun(words, i, end, run) && UnpunctuatedStart(words, i, from) is var cut && cut > from)
            {
                Add(words, sentences, from, cut);
                from = cut;
                verb = false;
                run = i - cut;
            }
        }

        Add(words, sentences, from, end);
    }

    private static void Add(in WordStream words, List<Sentence> sentences, int start, int end)
    {
        if (end <= start)
        {
            return;
        }

        for (var i = start; i < end; i++)
        {
            words.Tokens[i].Sentence = sentences.Count;
        }

        sentences.Add(new Sentence(start, end));
    }

    /// <summary>Whether the run of unpunctuated words around the token is long: what lies behind plus a bounded look ahead.</summary>
    private static bool IsLongRun(in WordStream words, int index, int end, int behind)
    {
        var length = behind;
        for (var i = index; i < end && i < index + LongRun && length < LongRun; i++)
        {
            if (words.Has(i, WordClass.Punct))
            {
                break;
            }

            length++;
        }

        return length >= LongRun;
    }

    /// <summary>Where a new sentence starts if the token is the subject of a new main clause; otherwise -1.</summary>
    private static int UnpunctuatedStart(in WordStream words, int index, int from)
    {
        if (!words.Is(index, Cue.SureSubject) && !words.IsWord(index, "it") && !words.IsWord(index, "there"))
        {
            return -1;
        }

        var next = words.Next(index);
        while (words.Has(next, WordClass.Adv) && !words.Has(next, WordClass.Verb))
        {
            next = words.Next(next);
        }

        if (!words.IsFinite(next))
        {
            return -1;
        }

        var before = words.Previous(index);
        while (before > from && (words.IsWord(before, "then") || words.IsWord(before, "anyway") || words.IsWord(before, "well") || words.IsWord(before, "yeah") || words.IsWord(before, "now")))
        {
            before = words.Previous(before);
        }

        if (words.IsWord(before, "and") || words.IsWord(before, "so") || words.IsWord(before, "but"))
        {
            return before;
        }

        // "the thing I did", "because I", "said I", "to what I": still the same sentence.
        if (before < 0 || words.Is(before, Cue.Subordinator | Cue.Relative | Cue.Wh | Cue.SayVerb | Cue.And | Cue.Imagined | Cue.AskVerb)
            || words.Has(before, WordClass.Prep | WordClass.Det | WordClass.Conj | WordClass.Modal | WordClass.Aux))
        {
            return -1;
        }

        return before + 1;
    }

    private static bool StartsLine(in WordStream words, int index)
    {
        var breaks = words.LineBreaksBefore(index);
        return breaks > 1 || (breaks == 1 && !char.IsLower(words.First(index)));
    }

    /// <summary>"Situation:" at the start of a sentence.</summary>
    private static bool IsLabel(in WordStream words, int start, int index) =>
        words.IsSymbol(index, ':') && index - start is >= 1 and <= 3 && char.IsUpper(words.First(start)) && index + 1 < words.Count && !words.Has(start, WordClass.Pron) && !HasVerb(words, start + 1, index);

    private static bool EndsSentence(in WordStream words, int index, int start)
    {
        ref readonly var token = ref words.Tokens[index];
        var first = words.Text[token.Start];
        if (first is '!' or '?' or '\u2026' or '\u3002')
        {
            return first is '\u3002' || NextIsUpper(words, index) || (first is not '\u2026' && !(index - 1 > start && char.IsUpper(words.First(index - 1)) && words.Tokens[index - 1].Length > 1));
        }

        if (first != '.')
        {
            return IsClosingAbbreviation(words, index, start);
        }

        return token.Length == 1 ? !words.IsSymbol(index - 1, '\u00B0') : NextIsUpper(words, index);
    }

    /// <summary>"at 5 p.m. Then": the abbreviation's stop ends the sentence too.</summary>
    private static bool IsClosingAbbreviation(in WordStream words, int index, int start)
    {
        ref readonly var token = ref words.Tokens[index];
        return token.Length > 2 && words.Text[token.Start + token.Length - 1] == '.' && NextIsUpper(words, index)
            && ((words.Is(index, Cue.ClockWord) && HasVerb(words, start, index)) || (words.Is(index + 1, Cue.SubjectPronoun | Cue.Wh) && index > start));
    }

    private static bool HasVerb(in WordStream words, int start, int end)
    {
        for (var i = Math.Max(start, end - LongRun); i < end; i++)
        {
            if (words.IsFinite(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The last of three or more full stops with spaces between, or -1.</summary>
    private static int Ellipsis(in WordStream words, int index)
    {
        if (!words.IsSymbol(index, '.') || !words.IsSymbol(index + 1, '.'))
        {
            return -1;
        }

        var last = index + 1;
        while (words.IsSymbol(last + 1, '.'))
        {
            last++;
        }

        return last - index >= 2 ? last : -1;
    }

    private static bool NextIsUpper(in WordStream words, int index)
    {
        var next = index + 1;
        while (words.Has(next, WordClass.Quote) || words.IsSymbol(next, ')'))
        {
            next++;
        }

        return next >= words.Count || !char.IsLower(words.First(next));
    }

    private static int TakeClosers(in WordStream words, int index)
    {
        while (index + 1 < words.Count && IsAttached(words, index + 1) && (words.Has(index + 1, WordClass.Quote) || words.First(index + 1) is ')' or ']' or '.' or '!' or '?'))
        {
            index++;
        }

        return index;
    }

    private static bool IsAttached(in WordStream words, int index) =>
        words.Tokens[index].Start == words.Tokens[index - 1].Start + words.Tokens[index - 1].Length;

    /// <summary>A quotation's mark inside a sentence ("Stop!" he said), or a stop inside a name or number.</summary>
    private static bool GoesOn(in WordStream words, int index)
    {
        if (index + 1 >= words.Count)
        {
            return false;
        }

        var lower = char.IsLower(words.First(index + 1));
        if (words.Has(index, WordClass.Quote))
        {
            return lower || words.IsSymbol(index + 1, '(');
        }

        if (words.IsSymbol(index, ')') || words.IsSymbol(index, ']'))
        {
            return lower;
        }

        return (lower && words.First(index) is '!' or '?' && words.First(index) != '.' && words.LineBreaksBefore(index + 1) == 0 && words.Tokens[index + 1].Filler)
            || (words.First(index) == '.' && IsAttached(words, index + 1) && words.Has(index + 1, WordClass.Verb | WordClass.Noun | WordClass.Num) && lower && IsAttached(words, index));
    }
}

using HealthcareInterview.Scoring.Analysis.Context;

namespace HealthcareInterview.Scoring.Analysis.Sentences;

/// <summary>Marks hesitations, fillers and restarts, with the commas around them, so that patterns pass over them.</summary>
internal static class FillerMarker
{
    public static void Mark(in WordStream words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var length = Length(words, i);
            if (length == 0)
            {
                continue;
            }

            for (var j = i; j < i + length; j++)
            {
                words.Tokens[j].Filler = true;
            }

            var before = words.Previous(i);
            var behind = i + length;
            var commaBehind = words.IsSymbol(behind, ',');
            if (commaBehind)
            {
                words.Tokens[behind].Filler = true;
            }

            if (words.IsSymbol(before, ',') && (commaBehind || before == i - 1))
            {
                words.Tokens[before].Filler = true;
            }

            i = behind - 1;
        }
    }

    /// <summary>How many tokens from here are filler.</summary>
    private static int Length(in WordStream words, int i)
    {
        if (words.Is(i, Cue.Hesitation) && !(words.IsWord(i, "er") && char.IsUpper(words.First(i))))
        {
            return 1;
        }

        if (words.IsWord(i, "you") && words.IsWord(i + 1, "know"))
        {
            return IsYouKnow(words, i) ? 2 : 0;
        }

        if (words.IsWord(i, "i") && words.IsWord(i + 1, "mean"))
        {
            return words.IsSymbol(i + 2, ',') || words.Is(i + 2, Cue.SureSubject | Cue.Hesitation) || words.IsWord(i + 2, "it") ? 2 : 0;
        }

        if ((words.IsWord(i, "sort") || words.IsWord(i, "kind")) && words.IsWord(i + 1, "of"))
        {
            return words.Has(words.Previous(i), WordClass.Det | WordClass.Adj | WordClass.Num) && i > 0 ? 0 : 2;
        }

        if (words.IsWord(i, "like"))
        {
            return IsFillerLike(words, i) ? 1 : 0;
        }

        return Restart(words, i);
    }

    private static bool IsYouKnow(in WordStream words, int i)
    {
        if (words.Is(words.Previous(i), Cue.DoForm | Cue.Subordinator | Cue.Imagined | Cue.AskVerb) || words.Has(words.Previous(i), WordClass.Modal))
        {
            return false;
        }

        var after = i + 2;
        return words.IsSymbol(after, ',') || !words.Is(after, Cue.Wh | Cue.Relative);
    }

    private static bool IsFillerLike(in WordStream words, int i)
    {
        var before = words.Previous(i);
        var commaBefore = words.IsSymbol(i - 1, ',') || (i > 0 && words.Tokens[i - 1].Filler);
        if (words.IsSymbol(i + 1, ',') || words.Is(i + 1, Cue.Hesitation))
        {
            return true;
        }

        return (commaBefore && (words.Is(i + 1, Cue.SureSubject) || words.Has(i + 1, WordClass.Num | WordClass.Verb | WordClass.Adv)))
            || (words.Is(before, Cue.And | Cue.But | Cue.SureSubject) && words.IsFinite(i + 1))
            || (words.IsWord(before, "just") && words.Is(i + 1, Cue.SureSubject))
            || (words.IsWord(before, "was") && words.Has(i + 1, WordClass.Num));
    }

    /// <summary>"I, I told", "the the": the first of a repeated small word.</summary>
    private static int Restart(in WordStream words, int i)
    {
        if (words.Tokens[i].Form == 0 || !words.Has(i, WordClass.Pron | WordClass.Det | WordClass.Prep | WordClass.Conj) || words.IsWord(i, "that") || words.IsWord(i, "had"))
        {
            return 0;
        }

        var next = i + 1;
        while (words.IsSymbol(next, ',') || words.IsSymbol(next, '-') || words.IsSymbol(next, '\u2014') || (words.Is(next, Cue.Hesitation) && next < i + 4))
        {
            next++;
        }

        return next < words.Count && next <= i + 3 && words.Tokens[next].Form == words.Tokens[i].Form && words.Tokens[i].Sentence == words.Tokens[next].Sentence ? next - i : 0;
    }
}

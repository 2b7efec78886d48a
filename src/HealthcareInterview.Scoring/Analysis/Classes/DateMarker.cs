using HealthcareInterview.Scoring.Analysis.Context;

namespace HealthcareInterview.Scoring.Analysis.Classes;

/// <summary>Gives DATE to words that place an event in time together: "two years ago", "last winter", "at 3 pm".</summary>
internal static class DateMarker
{
    public static void Mark(in WordStream words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!words.Has(i, WordClass.Time | WordClass.Date) && !words.Is(i, Cue.Season | Cue.AgoWord))
            {
                continue;
            }

            var before = words.Previous(i);
            if (before < 0 || words.Tokens[before].Sentence != words.Tokens[i].Sentence)
            {
                continue;
            }

            if (words.Is(i, Cue.ClockWord) && words.Has(before, WordClass.Num))
            {
                Date(words, before, i);
            }
            else if (words.IsWord(i, "ago") || (words.IsWord(i, "later") && words.Has(before, WordClass.Time)))
            {
                Date(words, before, i);
                if (words.Previous(before) is var amount and >= 0 && words.Has(amount, WordClass.Num | WordClass.Det))
                {
                    words.Tokens[amount].Classes |= WordClass.Date;
                }
            }
            else if (words.Is(before, Cue.Deictic) && words.Has(i, WordClass.Time) && words.Has(i, WordClass.Noun))
            {
                Date(words, before, i);
            }
            else if (words.Is(i, Cue.Season) && (words.IsWord(before, "in") || words.IsWord(before, "the") || words.IsWord(before, "this")) && !words.IsWord(i, "fall"))
            {
                words.Tokens[i].Classes |= WordClass.Date;
            }
        }
    }

    private static void Date(in WordStream words, int first, int second)
    {
        words.Tokens[first].Classes |= WordClass.Date;
        words.Tokens[second].Classes |= WordClass.Date;
    }
}

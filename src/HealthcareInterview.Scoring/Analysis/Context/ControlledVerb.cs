using HealthcareInterview.Scoring.Analysis.Clauses;

namespace HealthcareInterview.Scoring.Analysis.Context;

/// <summary>"I asked her to call", "we let him go": the inner verb is another person's.</summary>
internal static class ControlledVerb
{
    /// <summary>The verb that another person is asked, let or made to do, or -1.</summary>
    public static int Find(in WordStream words, int i, in Clause clause)
    {
        if (!words.Is(i, Cue.ControlVerb) || !words.Has(i, WordClass.Verb | WordClass.Aux))
        {
            return -1;
        }

        var at = words.Next(i);
        var noun = false;
        for (var steps = 0; steps < 7 && at < clause.End; steps++)
        {
            if (words.Has(at, WordClass.Punct))
            {
                return -1;
            }

            if (noun && words.IsWord(at, "to") && words.Has(words.Next(at), WordClass.Verb))
            {
                return words.Next(at);
            }

            if (noun && words.Has(at, WordClass.Verb) && !words.Has(at, WordClass.Past | WordClass.Ing | WordClass.Noun | WordClass.Adj | WordClass.Aux) && IsBareInfinitiveVerb(words, i))
            {
                return at;
            }

            if (words.Is(at, Cue.ObjectPronoun) || words.Has(at, WordClass.Noun | WordClass.Name))
            {
                noun = true;
            }
            else if (!words.Has(at, WordClass.Det | WordClass.Adj | WordClass.Num | WordClass.Pron))
            {
                return -1;
            }

            at = words.Next(at);
        }

        return -1;
    }

    private static bool IsBareInfinitiveVerb(in WordStream words, int i) =>
        words.IsWord(i, "let") || words.IsWord(i, "made") || words.IsWord(i, "make") || words.IsWord(i, "had") || words.IsWord(i, "have")
        || words.IsWord(i, "helped") || words.IsWord(i, "help") || words.Is(i, Cue.Perception) || words.IsWord(i, "asked") || words.IsWord(i, "ask");

    public static (Actor Who, int Cue) Who(in WordStream words, int verb, int target)
    {
        for (var i = verb + 1; i < target; i++)
        {
            if (words.IsWord(i, "me") || words.IsWord(i, "myself"))
            {
                return (Actor.I, i);
            }

            if (words.IsWord(i, "us"))
            {
                return (Actor.We, i);
            }

            if (words.Is(i, Cue.ObjectPronoun) || words.Has(i, WordClass.Noun | WordClass.Name))
            {
                return (Actor.Other, i);
            }
        }

        return (Actor.Other, target);
    }
}

using HealthcareInterview.Scoring.Analysis.Clauses;

namespace HealthcareInterview.Scoring.Analysis.Context;

/// <summary>
/// Marks what is denied, after ConText (Harkema et al. 2009): cues with a direction and a reach, words that undo them,
/// and ends at the clause.
/// </summary>
internal static class PolarityResolver
{
    private const int Reach = 14;
    private const int VerbReach = 7;

    public static void Resolve(in WordStream words, List<Clause> clauses)
    {
        foreach (var clause in clauses)
        {
            for (var i = clause.Start; i < clause.End; i++)
            {
                if (words.Tokens[i].Filler)
                {
                    continue;
                }

                if (words.Is(i, Cue.NegatorRight))
                {
                    Negator(words, i, clause);
                }
                else if (words.Is(i, Cue.NegatingVerb | Cue.ClinicalNegator) || IsPhrase(words, i))
                {
                    NegatingVerb(words, i, clause);
                }
            }
        }
    }

    private static void Negator(in WordStream words, int cue, in Clause clause)
    {
        var next = words.Next(cue);
        var isNo = words.Is(cue, Cue.NegatorLeft);
        if (IsPseudo(words, cue, next, isNo))
        {
            return;
        }

        // "didn't ... until", "never skip": affirmed.
        var not = words.IsWord(cue, "never") || words.IsWord(cue, "n't") || words.IsWord(cue, "n’t") || words.IsWord(cue, "not") || words.IsWord(cue, "nt");
        var verb = NextVerb(words, cue, clause.End);
        if (not && verb >= 0 && words.Is(verb, Cue.AffirmedWhenNegated) && IsAffirming(words, cue, verb))
        {
            return;
        }

        if (words.Previous(cue) is var helper and >= 0 && words.Has(helper, WordClass.Aux | WordClass.Modal) && helper >= clause.Start)
        {
            Deny(words, helper, cue); // "did" of "did not"
        }

        for (var i = next; i < clause.End && i <= cue + Reach; i++)
        {
            if (words.IsWord(i, "until") || (i > next && words.Is(i, Cue.But) && !words.IsWord(i, "however")))
            {
                break;
            }

            if (i > next && words.Is(i, Cue.Subordinator) && !isNo)
            {
                break;
            }

            Deny(words, i, cue);
        }

        if (!isNo)
        {
            return;
        }

        // "made no remark": the verb up to two words to the left.
        var left = words.Previous(cue);
        for (var steps = 0; steps < 2 && left >= clause.Start && left >= clause.Verb; steps++)
        {
            if (words.Has(left, WordClass.Verb) && !words.Has(left, WordClass.Punct))
            {
                Deny(words, left, cue);
                break;
            }

            left = words.Previous(left);
        }
    }

    private static bool IsPseudo(in WordStream words, int cue, int next, bool isNo)
    {
        if (words.IsSymbol(next, ',') || next >= words.Count || words.Tokens[next].Sentence != words.Tokens[cue].Sentence)
        {
            return true; // "No, I told him": an answer, not a denial
        }

        if (isNo && words.Is(next, Cue.PseudoAfterNo))
        {
            return true;
        }

        if (words.IsWord(cue, "not") && (words.Is(next, Cue.PseudoAfterNot) || words.IsWord(words.Previous(cue), "or") || words.IsWord(words.Previous(cue), "why")))
        {
            return true;
        }

        if (words.IsWord(cue, "without") && (words.IsWord(next, "fail") || words.IsWord(next, "delay") || words.IsWord(next, "hesitation") || words.IsWord(next, "question") || words.IsWord(next, "doubt")))
        {
            return true;
        }

        return words.IsWord(cue, "nothing") && words.IsWord(next, "but");
    }

    /// <summary>
    /// "I never skip the check", "didn't hesitate to call" affirm; "I never missed a dose" affirms too, "I didn't miss it" is a
    /// plain denial of the verb and is left so.
    /// </summary>
    private static bool IsAffirming(in WordStream words, int cue, int verb) =>
        words.IsWord(cue, "never") || words.IsWord(verb, "hesitate") || words.IsWord(verb, "forget") || words.IsWord(verb, "skip") || words.IsWord(verb, "stop") || words.IsWord(verb, "rush")
        || words.IsWord(verb, "compromise") || words.IsWord(verb, "mind") || words.IsWord(verb, "regret") || words.IsWord(verb, "delay") || words.IsWord(verb, "fail");

    private static int NextVerb(in WordStream words, int from, int end)
    {
        for (var i = from + 1; i < Math.Min(end, from + 4); i++)
        {
            if (words.Has(i, WordClass.Verb))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>"instead of", "rather than", "stopped short of": what follows did not happen.</summary>
    private static bool IsPhrase(in WordStream words, int i) =>
        (words.IsWord(i, "instead") && words.IsWord(i + 1, "of"))
        || (words.IsWord(i, "rather") && words.IsWord(i + 1, "than"))
        || (words.IsWord(i, "ruled") && words.IsWord(i + 1, "out"))
        || (words.IsWord(i, "free") && words.IsWord(i + 1, "of"))
        || (words.IsWord(i, "absence") && words.IsWord(i + 1, "of"));

    private static void NegatingVerb(in WordStream words, int cue, in Clause clause)
    {
        var clinical = words.Is(cue, Cue.ClinicalNegator);
        var infinitive = words.IsWord(words.Next(cue), "to") || words.Has(words.Next(cue), WordClass.Ing);
        if (words.Is(cue, Cue.NegatingVerb) && !infinitive && !clinical)
        {
            return;
        }

        // A denied denial: "didn't fail to call".
        if (words.Tokens[cue].Polarity == Polarity.Negated && !clinical)
        {
            return;
        }

        for (var i = words.Next(cue); i < clause.End && i <= cue + (clinical ? Reach : VerbReach); i++)
        {
            if (i > cue + 2 && words.Is(i, Cue.But))
            {
                break;
            }

            Deny(words, i, cue);
        }
    }

    private static void Deny(in WordStream words, int i, int cue)
    {
        ref var token = ref words.Tokens[i];
        token.Polarity = Polarity.Negated;
        token.PolarityCue = cue;
    }
}

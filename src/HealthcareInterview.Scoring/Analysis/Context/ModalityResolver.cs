using System.Runtime.InteropServices;
using HealthcareInterview.Scoring.Analysis.Clauses;

namespace HealthcareInterview.Scoring.Analysis.Context;

/// <summary>Says whether a thing happened, is a habit, is imagined, or is intended.</summary>
internal static class ModalityResolver
{
    public static void Resolve(in WordStream words, List<Clause> clauses)
    {
        var all = CollectionsMarshal.AsSpan(clauses);
        for (var i = 0; i < all.Length; i++)
        {
            var habit = HabitCue(words, all, i);
            Clause(words, all[i], habit);
        }
    }

    private static void Clause(in WordStream words, in Clause clause, int habit)
    {
        if (clause.Kind == ClauseKind.Conditional)
        {
            Set(words, clause.Start, clause.End, Modality.Hypothetical, clause.Start);
            return;
        }

        if (habit >= 0)
        {
            for (var i = clause.Start; i < clause.End; i++)
            {
                if (!words.Has(i, WordClass.Past) || words.Has(i, WordClass.Modal))
                {
                    words.Tokens[i].Modality = Modality.Habitual;
                    words.Tokens[i].ModalityCue = habit;
                }
            }
        }

        for (var i = clause.Start; i < clause.End; i++)
        {
            if (words.Tokens[i].Filler)
            {
                continue;
            }

            if (words.Is(i, Cue.HypotheticalModal) || IsWouldContraction(words, i))
            {
                Modal(words, i, clause, habit);
            }
            else if (words.Is(i, Cue.FutureModal) || IsGoingTo(words, i))
            {
                Set(words, i, clause.End, habit >= 0 ? Modality.Habitual : Modality.Intended, i);
            }
            else if (words.Is(i, Cue.IntentVerb) && words.IsWord(words.Next(i), "to") && words.Has(i, WordClass.Verb))
            {
                Set(words, IsPastPlan(words, i) ? i : words.Next(i), clause.End, Modality.Intended, i);
            }
            else if (IsObligation(words, i, clause))
            {
                Set(words, words.Next(i), clause.End, Modality.Hypothetical, i);
            }
        }
    }

    private static void Modal(in WordStream words, int i, in Clause clause, int habit)
    {
        var next = words.Next(i);
        var negated = words.Has(next, WordClass.Neg);
        var verb = next;
        while (verb < clause.End && (words.Has(verb, WordClass.Neg) || (words.Has(verb, WordClass.Adv) && !words.Has(verb, WordClass.Verb))))
        {
            verb = words.Next(verb);
        }

        // "I could see", "I could tell", "couldn't reach", "wouldn't let": told of the past as it was.
        if ((words.IsWord(i, "could") && (negated || words.Is(verb, Cue.Perception)) && !words.Is(verb, Cue.HaveForm))
            || (words.IsWord(i, "would") && negated && clause.Who != Actor.I && !words.Is(verb, Cue.HaveForm)))
        {
            return;
        }

        // "I'd say", "I would argue": only a way of speaking.
        var following = words.Next(verb);
        if (clause.Who == Actor.I && (words.IsWord(i, "would") || words.IsWord(i, "'d") || words.IsWord(i, "’d"))
            && ((words.IsWord(verb, "say") && !words.IsWord(following, "to") && !words.IsWord(following, "sorry") && !words.Has(following, WordClass.Quote))
                || words.IsWord(verb, "argue") || (words.IsWord(verb, "add") && (words.IsWord(following, "that") || words.Has(following, WordClass.Punct))) || (words.IsWord(verb, "like") && words.IsWord(words.Next(words.Next(verb)), "think"))))
        {
            return;
        }

        if ((words.IsWord(i, "would") || words.IsWord(i, "'d")) && habit >= 0 && habit < i && !words.Is(verb, Cue.HaveForm))
        {
            return; // a habit of the past
        }

        Set(words, i, clause.End, Modality.Hypothetical, i);
    }

    /// <summary>"'d" before a base form is "would", before a participle "had".</summary>
    private static bool IsWouldContraction(in WordStream words, int i)
    {
        if (!words.IsWord(i, "'d") && !words.IsWord(i, "’d"))
        {
            return false;
        }

        var next = words.Next(i);
        while (words.Has(next, WordClass.Neg) || (words.Has(next, WordClass.Adv) && !words.Has(next, WordClass.Verb)))
        {
            next = words.Next(next);
        }

        return words.IsWord(next, "be") || words.IsWord(next, "have") || words.IsWord(next, "like") || (words.Has(next, WordClass.Verb) && !words.Has(next, WordClass.Part) && !words.IsWord(next, "better"));
    }

    private static bool IsGoingTo(in WordStream words, int i) =>
        words.IsWord(i, "going") && words.IsWord(words.Next(i), "to") && words.Is(words.Previous(i), Cue.BeForm) && words.Has(words.Next(words.Next(i)), WordClass.Verb)
        && !words.Has(words.Next(words.Next(i)), WordClass.Noun);

    /// <summary>"I planned to call" is no deed either; "I've planned it", "I always wanted to be a nurse", "I love to teach" tell what is so.</summary>
    private static bool IsPastPlan(in WordStream words, int i)
    {
        var before = words.Previous(i);
        return words.Has(i, WordClass.Past) && !words.Is(before, Cue.HaveForm) && !(words.Is(before, Cue.HabitCue) && words.IsWord(i, "wanted"));
    }

    /// <summary>"It is important to", "you have to", "we need to": says what should be.</summary>
    private static bool IsObligation(in WordStream words, int i, in Clause clause)
    {
        if (!words.IsWord(words.Next(i), "to"))
        {
            return false;
        }

        if (words.Is(i, Cue.ImportantAdjective))
        {
            return true;
        }

        return words.Is(i, Cue.ObligationVerb) && !words.Has(i, WordClass.Past) && !words.IsWord(i, "had")
            && (words.Is(clause.Subject, Cue.GenericSubject) || clause.Who == Actor.We);
    }

    /// <summary>The word that makes the clause's present tense a habit, or -1. Looks at the clause, and at a when-clause beside it.</summary>
    private static int HabitCue(in WordStream words, Span<Clause> clauses, int index)
    {
        ref readonly var clause = ref clauses[index];
        for (var i = clause.Start; i < clause.End; i++)
        {
            if (words.Is(i, Cue.PluralDay) || IsHabitWord(words, i) || (words.Is(i, Cue.HabitVerb) && words.IsWord(words.Next(i), "to") && !words.Has(i, WordClass.Past)))
            {
                return i;
            }
        }

        for (var back = index - 1; back <= index + 1; back += 2)
        {
            if (back >= 0 && back < clauses.Length && words.Tokens[clauses[back].Start].Sentence == words.Tokens[clause.Start].Sentence
                && clauses[back].Kind is ClauseKind.Subordinate or ClauseKind.Conditional
                && (words.IsWord(clauses[back].Start, "when") || words.IsWord(clauses[back].Start, "whenever") || words.IsWord(clauses[back].Start, "if"))
                && clauses[back].Verb >= 0 && !words.Has(clauses[back].Verb, WordClass.Past) && !words.IsWord(clauses[back].Verb, "had"))
            {
                return clauses[back].Start;
            }
        }

        return -1;
    }

    private static bool IsHabitWord(in WordStream words, int i)
    {
        if (!words.Is(i, Cue.HabitCue))
        {
            return false;
        }

        // "every shift", "each Monday" are habits, "every nurse", "each bag" are not.
        return !(words.IsWord(i, "every") || words.IsWord(i, "each")) || words.Has(words.Next(i), WordClass.Time | WordClass.Date);
    }

    private static void Set(in WordStream words, int start, int end, Modality modality, int cue)
    {
        for (var i = start; i < end; i++)
        {
            words.Tokens[i].Modality = modality;
            words.Tokens[i].ModalityCue = cue;
        }
    }
}

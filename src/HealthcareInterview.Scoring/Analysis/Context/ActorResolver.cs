using System.Runtime.InteropServices;
using HealthcareInterview.Scoring.Analysis.Clauses;

namespace HealthcareInterview.Scoring.Analysis.Context;

/// <summary>Says of every token who acts if it is the verb: the clause's subject, a shared one, an agent, or nobody.</summary>
internal static class ActorResolver
{
    private const int Reach = 12;

    public static void Resolve(in WordStream words, List<Clause> clauses)
    {
        var firstPerson = ElidedSubject.HasFirstPerson(words);
        var all = CollectionsMarshal.AsSpan(clauses);
        for (var i = 0; i < all.Length; i++)
        {
            ref var clause = ref all[i];
            FindSubject(words, ref clause);
            if (clause.Subject >= 0)
            {
                (clause.Who, clause.WhoCue) = WhoIs(words, clause, i > 0 && IsShortName(words, all[i - 1]) && words.Tokens[all[i - 1].Start].Sentence == words.Tokens[clause.Start].Sentence);
                if (clause.Kind == ClauseKind.Relative && clause.Subject == clause.Start)
                {
                    Antecedent(words, ref clause);
                }
            }
            else
            {
                Inherit(words, all, i, firstPerson);
            }

            Mark(words, clause);
        }
    }

    /// <summary>The head of the noun phrase before the first finite verb, and that verb.</summary>
    private static void FindSubject(in WordStream words, ref Clause clause)
    {
        var candidate = -1;
        var afterPrep = false;
        var sealedBy = false;
        for (var i = clause.Start; i < clause.End && i < clause.Start + 40; i++)
        {
            if (words.Tokens[i].Filler || words.Has(i, WordClass.Punct))
            {
                sealedBy |= words.IsSymbol(i, ',') && candidate >= 0 && afterPrep;
                if (words.IsSymbol(i, ',') && afterPrep)
                {
                    // "In March, I": what stood behind the preposition is no subject.
                    candidate = -1;
                    afterPrep = false;
                }

                continue;
            }

            if (IsVerbHere(words, i, candidate))
            {
                clause.Verb = i;
                break;
            }

            if (words.Is(i, Cue.SureSubject) || (words.Has(i, WordClass.Pron) && IsSubjectLike(words, i)))
            {
                candidate = i;
                afterPrep = false;
            }
            else if (words.Has(i, WordClass.Prep) && !words.Is(i, Cue.And | Cue.Subordinator))
            {
                afterPrep = true;
            }
            else if (words.Has(i, WordClass.Noun | WordClass.Name) && !(afterPrep && candidate >= 0) && !words.Is(candidate, Cue.SureSubject))
            {
                candidate = i;
            }
        }

        clause.Subject = clause.Verb >= 0 ? candidate : -1;
    }

    private static bool IsVerbHere(in WordStream words, int i, int subject)
    {
        if (words.Has(i, WordClass.Aux | WordClass.Modal))
        {
            return true;
        }

        if (!words.Has(i, WordClass.Verb))
        {
            return false;
        }

        if (!words.Has(i, WordClass.Noun | WordClass.Adj))
        {
            return subject >= 0 || !words.Has(i, WordClass.Ing);
        }

        // Ambiguous: a verb right after a pronoun or a plural noun, or before an object.
        return words.Is(words.Previous(i), Cue.SureSubject) || (subject >= 0 && words.Has(words.Next(i), WordClass.Det | WordClass.Pron));
    }

    /// <summary>Whether the pronoun stands for a whole noun phrase: "that was", not "that nurse was", not "told them".</summary>
    private static bool IsSubjectLike(in WordStream words, int i) =>
        !(words.Has(i, WordClass.Det) && words.Has(words.Next(i), WordClass.Noun | WordClass.Adj) && !words.IsFinite(words.Next(i)))
        && !(words.Is(i, Cue.ObjectPronoun) && !words.Is(i, Cue.SubjectPronoun) && !(words.IsWord(i, "me") && words.Is(words.Next(i), Cue.And)));

    private static (Actor Who, int Cue) WhoIs(in WordStream words, in Clause clause, bool afterFragment)
    {
        // "my manager and I", "me and Dave", "Dave and me": we. Only between the clause's start and its verb.
        var me = -1;
        var joined = false;
        for (var i = Math.Max(clause.Start, clause.Verb - Reach); i < clause.Verb; i++)
        {
            if (words.IsWord(i, "i") || words.IsWord(i, "me") || words.IsWord(i, "myself"))
            {
                me = i;
                joined |= (words.Is(words.Previous(i), Cue.And) && (words.Previous(i) > clause.Start || afterFragment) && words.Has(words.Previous(words.Previous(i)), WordClass.Noun | WordClass.Pron))
                    || (words.Is(words.Next(i), Cue.And) && words.Next(i) < clause.Verb && words.Has(words.Next(words.Next(i)), WordClass.Noun | WordClass.Det | WordClass.Name));
            }
        }

        if (me >= 0 && joined)
        {
            return (Actor.We, me);
        }

        var subject = clause.Subject;
        if (words.IsWord(subject, "i"))
        {
            return (Actor.I, subject);
        }

        if (words.IsWord(subject, "we") || (words.IsWord(subject, "us") && words.IsWord(words.Previous(subject), "of")))
        {
            return (Actor.We, subject);
        }

        if (words.IsWord(subject, "there"))
        {
            return (Actor.Nobody, subject);
        }

        // "the two of us", "all of us", "both of us"
        for (var i = clause.Start; i < clause.Verb; i++)
        {
            if (words.IsWord(i, "us") && words.IsWord(words.Previous(i), "of"))
            {
                return (Actor.We, i);
            }
        }

        return (Actor.Other, subject);
    }

    /// <summary>"Dave" or "the charge nurse" before "and I": a noun phrase of at most four words and no verb.</summary>
    private static bool IsShortName(in WordStream words, in Clause clause)
    {
        if (clause.Verb >= 0 || clause.End - clause.Start > 4)
        {
            return false;
        }

        for (var i = clause.Start; i < clause.End; i++)
        {
            if (!words.Has(i, WordClass.Noun | WordClass.Name | WordClass.Det | WordClass.Adj | WordClass.Pron | WordClass.Prep) || words.Has(i, WordClass.Ing | WordClass.Punct) || words.IsWord(i, "its"))
            {
                return false;
            }
        }

        return true;
    }

    private static void Antecedent(in WordStream words, ref Clause clause)
    {
        var before = words.Previous(clause.Start);
        if (words.IsWord(before, "me") || words.IsWord(before, "i") || words.IsWord(before, "myself"))
        {
            (clause.Who, clause.WhoCue) = (Actor.I, before);
        }
        else if (words.IsWord(before, "us") || words.IsWord(before, "we"))
        {
            (clause.Who, clause.WhoCue) = (Actor.We, before);
        }
    }

    private static void Inherit(in WordStream words, Span<Clause> clauses, int index, bool firstPerson)
    {
        ref var clause = ref clauses[index];
        if (words.IsWord(clause.Start, "please") || words.IsWord(words.Previous(clause.Start), "please"))
        {
            (clause.Who, clause.WhoCue) = (Actor.Other, clause.Start);
            return;
        }

        var sentence = words.Tokens[clause.Start].Sentence;
        var start = clause.Start;
        while (start < clause.End - 1 && (words.Has(start, WordClass.Punct | WordClass.Conj) || words.Tokens[start].Filler))
        {
            start = words.Next(start);
        }

        // The verb's own clause before, past relative and content clauses in between.
        for (var back = index - 1; back >= 0 && back > index - 8 && words.Tokens[clauses[back].Start].Sentence == sentence; back--)
        {
            if (clauses[back].Verb >= 0 && (clauses[back].Kind is not (ClauseKind.Relative or ClauseKind.Conditional or ClauseKind.Subordinate) || clauses[back].Kind == clause.Kind || back == 0))
            {
                (clause.Who, clause.WhoCue) = (clauses[back].Who, clauses[back].WhoCue);
                return;
            }
        }

        // "One of my aides, nineteen years old, came out": the person before the commas.
        if (index > 0 && words.Tokens[clauses[index - 1].Start].Sentence == sentence && ElidedSubject.PersonIn(words, clauses[index - 1]) is var person and >= 0)
        {
            (clause.Who, clause.WhoCue) = (Actor.Other, person);
            return;
        }

        // A sentence without a subject: terse notes and transcripts speak of the speaker.
        var verb = ElidedSubject.FirstVerb(words, start, clause.End);
        if (firstPerson && verb >= 0 && words.Has(verb, WordClass.Past | WordClass.Ing) && verb - start <= 2 && !words.IsWord(verb, "let"))
        {
            (clause.Who, clause.WhoCue) = (Actor.I, -1);
        }
        else
        {
            (clause.Who, clause.WhoCue) = (Actor.Nobody, -1);
        }
    }

    private static void Mark(in WordStream words, in Clause clause)
    {
        var who = clause.Who;
        var cue = clause.WhoCue;
        var controlled = false;
        for (var i = clause.Start; i < clause.End; i++)
        {
            ref var token = ref words.Tokens[i];
            (token.Who, token.WhoCue) = (who, cue);
            if (i < clause.Verb || token.Filler)
            {
                OwnPronoun(words, i);
                continue;
            }

            if (words.Has(i, WordClass.Verb | WordClass.Part) && IsPassive(words, i, clause.Start))
            {
                (token.Who, token.WhoCue) = Agent(words, i, clause.End);
                OwnPronoun(words, i);
                continue;
            }

            if (i > clause.Verb && (IsReducedRelative(words, i) || IsCausative(words, i, clause.Verb)))
            {
                (token.Who, token.WhoCue) = Agent(words, i, clause.End);
                continue;
            }

            if (!controlled && ControlledVerb.Find(words, i, clause) is var target and >= 0)
            {
                // "I asked her to call": from the inner verb on she acts, to the end of the clause.
                (who, cue) = ControlledVerb.Who(words, i, target);
                controlled = true;
                for (var j = i + 1; j < target; j++)
                {
                    words.Tokens[j].Who = clause.Who;
                    words.Tokens[j].WhoCue = clause.WhoCue;
                    OwnPronoun(words, j);
                }

                i = target - 1;
                continue;
            }

            if (who is Actor.I or Actor.We && i != clause.Verb && words.IsThirdPerson(i))
            {
                (token.Who, token.WhoCue) = (Actor.Other, i); // "the shop that sells it": never "I sells"
            }

            OwnPronoun(words, i);
        }
    }

    /// <summary>For patterns without a verb, "my mistake", "on me": the pronoun itself says who.</summary>
    private static void OwnPronoun(in WordStream words, int i)
    {
        if (words.Is(i, Cue.FirstPerson))
        {
            (words.Tokens[i].Who, words.Tokens[i].WhoCue) = (Actor.I, i);
        }
        else if (words.Is(i, Cue.FirstPlural))
        {
            (words.Tokens[i].Who, words.Tokens[i].WhoCue) = (Actor.We, i);
        }
    }

    private static bool IsPassive(in WordStream words, int i, int start)
    {
        if (!words.Has(i, WordClass.Part))
        {
            return false;
        }

        var at = words.Previous(i);
        for (var steps = 0; steps < 3 && at >= start && (words.Has(at, WordClass.Adv | WordClass.Neg) || words.Is(at, Cue.SubjectPronoun)) && !words.Is(at, Cue.BeForm); steps++)
        {
            at = words.Previous(at);
        }

        return at >= start && (words.Is(at, Cue.BeForm) || (words.Is(at, Cue.GetForm) && words.Previous(i) == at)) && !IsHaveReading(words, at);
    }

    /// <summary>"the people profiled in it", "a revised copy": a participle that only describes a noun.</summary>
    private static bool IsReducedRelative(in WordStream words, int i)
    {
        if (!words.Has(i, WordClass.Part) || words.Has(i, WordClass.Aux))
        {
            return false;
        }

        var before = words.Previous(i);
        var next = words.Next(i);
        return (words.Has(before, WordClass.Noun | WordClass.Name) && !words.Has(before, WordClass.Pron | WordClass.Verb | WordClass.Adv) && words.Has(next, WordClass.Prep))
            || (words.Has(before, WordClass.Det) && !words.Is(before, Cue.SubjectPronoun) && words.Has(next, WordClass.Noun) && !words.Has(next, WordClass.Det | WordClass.Pron));
    }

    /// <summary>"had the order changed", "get it fixed": done by somebody, not by the subject.</summary>
    private static bool IsCausative(in WordStream words, int i, int verb)
    {
        if (!words.Has(i, WordClass.Part) || words.Has(i, WordClass.Aux | WordClass.Ing))
        {
            return false;
        }

        var at = words.Previous(i);
        var things = 0;
        while (at >= verb && things < 4 && words.Has(at, WordClass.Noun | WordClass.Pron | WordClass.Det | WordClass.Adj) && !words.Is(at, Cue.HaveForm | Cue.GetForm | Cue.SureSubject))
        {
            things++;
            at = words.Previous(at);
        }

        return things > 0 && at >= verb && words.Is(at, Cue.HaveForm | Cue.GetForm) && (words.Has(words.Next(at), WordClass.Det | WordClass.Num) || words.Is(words.Next(at), Cue.ObjectPronoun));
    }

    /// <summary>"'s" and "'d" before "got" or "been" are "has".</summary>
    private static bool IsHaveReading(in WordStream words, int at) => words.IsWord(at, "'s") && (words.IsWord(words.Next(at), "got") || words.IsWord(words.Next(at), "been"));

    private static (Actor Who, int Cue) Agent(in WordStream words, int verb, int end)
    {
        for (var i = verb + 1; i < Math.Min(end, verb + 7); i++)
        {
            if (words.IsWord(i, "by"))
            {
                var agent = words.Next(i);
                return words.IsWord(agent, "me") ? (Actor.I, agent) : words.IsWord(agent, "us") ? (Actor.We, agent)
                    : words.Has(agent, WordClass.Ing | WordClass.Num | WordClass.Date) ? (Actor.Nobody, verb) : (Actor.Other, agent);
            }
        }

        return (Actor.Nobody, verb);
    }
}

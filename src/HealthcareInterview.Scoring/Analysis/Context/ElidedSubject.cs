using HealthcareInterview.Scoring.Analysis.Clauses;

namespace HealthcareInterview.Scoring.Analysis.Context;

/// <summary>Whom a clause without a subject of its own may speak of.</summary>
internal static class ElidedSubject
{
    /// <summary>Whether the speaker is in the text at all.</summary>
    public static bool HasFirstPerson(in WordStream words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            // "my manager" speaks of the manager.
            if (words.Is(i, Cue.FirstPerson | Cue.FirstPlural) && !words.Has(words.Next(i), WordClass.Role | WordClass.Person))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A person who can be the subject of what follows a clause without a verb, or -1; not one behind a preposition but of.</summary>
    public static int PersonIn(in WordStream words, in Clause clause)
    {
        if (clause.Verb >= 0)
        {
            return -1;
        }

        var person = -1;
        for (var i = clause.Start; i < clause.End; i++)
        {
            if (words.Has(i, WordClass.Prep) && !words.IsWord(i, "of"))
            {
                return person;
            }

            person = person < 0 && words.Has(i, WordClass.Role | WordClass.Person) && words.Has(i, WordClass.Noun) ? i : person;
        }

        return person;
    }

    /// <summary>A verb among the first four tokens, or -1.</summary>
    public static int FirstVerb(in WordStream words, int start, int end)
    {
        for (var i = start; i < Math.Min(end, start + 4); i++)
        {
            if (words.Has(i, WordClass.Verb))
            {
                return i;
            }
        }

        return -1;
    }
}

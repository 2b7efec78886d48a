using HealthcareInterview.Scoring.Analysis.Context;
using HealthcareInterview.Scoring.Analysis.Sentences;

namespace HealthcareInterview.Scoring.Analysis.Clauses;

/// <summary>Cuts sentences into clauses at conjunctions, commas, quotes and relative words that a verb follows. One pass.</summary>
internal static class ClauseSplitter
{
    /// <summary>How far a subject may reach before its verb.</summary>
    private const int SubjectReach = 7;

    public static void Split(in WordStream words, List<Sentence> sentences, List<Clause> clauses)
    {
        clauses.Clear();
        foreach (var sentence in sentences)
        {
            var start = sentence.FirstToken;
            var kind = ClauseKind.Main;
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (i > start && Boundary(words, i, start, sentence.EndToken) is var found and not null)
                {
                    Add(words, clauses, start, i, kind);
                    start = i;
                    kind = found.Value;
                }
                else if (i == start)
                {
                    kind = KindAtStart(words, i, kind);
                }
            }

            Add(words, clauses, start, sentence.EndToken, kind);
        }
    }

    private static void Add(in WordStream words, List<Clause> clauses, int start, int end, ClauseKind kind)
    {
        if (end <= start)
        {
            return;
        }

        for (var i = start; i < end; i++)
        {
            words.Tokens[i].Clause = clauses.Count;
        }

        clauses.Add(new Clause { Start = start, End = end, Kind = kind, Subject = -1, Verb = -1, WhoCue = -1 });
    }

    private static ClauseKind KindAtStart(in WordStream words, int i, ClauseKind kind)
    {
        if (kind != ClauseKind.Main)
        {
            return kind;
        }

        return words.Is(i, Cue.Imagined) ? ClauseKind.Conditional
            : words.Is(i, Cue.Subordinator) && SubjectAndVerb(words, words.Next(i), i + SubjectReach + 3) ? ClauseKind.Subordinate : kind;
    }

    /// <summary>The kind of the clause that starts at the token, or <see langword="null"/> where none does.</summary>
    private static ClauseKind? Boundary(in WordStream words, int i, int start, int end)
    {
        if (words.Tokens[i].Filler)
        {
            return null;
        }

        var before = words.Previous(i);
        if (words.Has(before, WordClass.Quote) || words.IsSymbol(before, ';') || words.IsSymbol(before, ':') || IsDash(words, before) || words.IsSymbol(before, '(') || words.IsSymbol(before, ')'))
        {
            return IsBareVerb(words, i) ? ClauseKind.SharedSubject : ClauseKind.Main;
        }

        if (words.Has(i, WordClass.Quote))
        {
            return null;
        }

        var limit = Math.Min(end, i + SubjectReach + 3);
        if (words.Is(i, Cue.Imagined) && SubjectAndVerb(words, words.Next(i), limit))
        {
            return ClauseKind.Conditional;
        }

        if (words.Is(i, Cue.Subordinator) && SubjectAndVerb(words, words.Next(i), limit))
        {
            return ClauseKind.Subordinate;
        }

        if (words.Is(i, Cue.Relative))
        {
            return RelativeKind(words, i, before, limit);
        }

        if (words.Is(i, Cue.Wh) && HasVerb(words, start, i) && (WhSubject(words, i) || SubjectAndVerb(words, words.Next(i), limit)))
        {
            return ClauseKind.Content;
        }

        if (words.Is(i, Cue.And | Cue.But) || words.IsWord(i, "so") || words.IsWord(i, "then"))
        {
            var next = SkipAdverbs(words, words.Next(i), limit);
            return SubjectAndVerb(words, next, limit) ? ClauseKind.Main
                : IsBareVerb(words, next) && HasVerb(words, start, i) ? ClauseKind.SharedSubject : null;
        }

        if (words.IsSymbol(before, ','))
        {
            var next = SkipAdverbs(words, i, limit);
            return SubjectAndVerb(words, next, limit) ? ClauseKind.Main
                : IsBareVerb(words, next) && HasVerb(words, start, i) && !words.Has(next, WordClass.Ing) ? ClauseKind.SharedSubject : null;
        }

        // "I believe Phil should have it": a noun phrase with its verb, after a verb of saying or thinking.
        if (words.Is(before, Cue.SayVerb) && words.Has(before, WordClass.Verb) && words.Has(i, WordClass.Det | WordClass.Name | WordClass.Noun) && SubjectAndVerb(words, i, limit) && !IsRecipient(words, i, limit))
        {
            return ClauseKind.Content;
        }

        // "I told him I had", "I think she left": a subject pronoun with its verb, after a verb.
        if (words.Is(i, Cue.SureSubject) && words.IsFinite(SkipAdverbs(words, words.Next(i), limit)) && HasVerb(words, start, i)
            && !words.Is(before, Cue.And | Cue.Relative | Cue.Wh | Cue.Subordinator))
        {
            return ClauseKind.Content;
        }

        return null;
    }

    /// <summary>"I told the manager she works hard": a noun phrase before the subject of what was said.</summary>
    private static bool IsRecipient(in WordStream words, int i, int limit)
    {
        while (i < limit && words.Has(i, WordClass.Det | WordClass.Adj | WordClass.Noun | WordClass.Name) && !words.Is(i, Cue.SureSubject))
        {
            i = words.Next(i);
        }

        return i < limit && words.Is(i, Cue.SureSubject);
    }

    private static ClauseKind? RelativeKind(in WordStream words, int i, int before, int limit)
    {
        var next = SkipAdverbs(words, words.Next(i), limit);
        if (words.IsWord(i, "that"))
        {
            if (words.Is(before, Cue.SayVerb))
            {
                return SubjectAndVerb(words, next, limit) ? ClauseKind.Content : null;
            }

            if (!words.Has(before, WordClass.Noun | WordClass.Pron | WordClass.Adj))
            {
                return null;
            }
        }

        return SubjectAndVerb(words, next, limit) ? (words.IsWord(i, "that") && words.Is(before, Cue.ObjectPronoun) ? ClauseKind.Content : ClauseKind.Relative)
            : words.IsFinite(next) && (!words.Has(next, WordClass.Noun) || !words.IsFinite(words.Next(next))) ? ClauseKind.Relative
            : words.IsFinite(next) && words.IsWord(i, "who") ? ClauseKind.Relative : null;
    }

    /// <summary>"what happened", "which bothered me": the question word is the subject.</summary>
    private static bool WhSubject(in WordStream words, int i) =>
        (words.IsWord(i, "what") || words.IsWord(i, "who") || words.IsWord(i, "which") || words.IsWord(i, "whatever"))
        && words.IsFinite(words.Next(i)) && !words.Has(words.Next(i), WordClass.Noun | WordClass.Adj) && !words.Is(words.Next(words.Next(i)), Cue.SureSubject);

    private static bool IsDash(in WordStream words, int i) =>
        words.IsSymbol(i, '\u2014') || words.IsSymbol(i, '\u2013') || (words.Has(i, WordClass.Punct) && words.First(i) == '-' && !words.Tokens[i].Filler);

    private static int SkipAdverbs(in WordStream words, int i, int limit)
    {
        while (i < limit && (words.Is(i, Cue.Degree) || (words.Has(i, WordClass.Adv) && !words.Has(i, WordClass.Verb | WordClass.Noun | WordClass.Pron | WordClass.Prep | WordClass.Det | WordClass.Conj))))
        {
            i = words.Next(i);
        }

        return i;
    }

    /// <summary>Whether a verb form with no subject of its own stands here.</summary>
    private static bool IsBareVerb(in WordStream words, int i) =>
        words.Has(i, WordClass.Verb | WordClass.Modal | WordClass.Aux)
        && (!words.Has(i, WordClass.Noun | WordClass.Adj | WordClass.Prep | WordClass.Adv) || words.Has(words.Next(i), WordClass.Det | WordClass.Pron | WordClass.Prep));

    private static bool HasVerb(in WordStream words, int start, int end)
    {
        for (var i = Math.Max(start, end - 40); i < end; i++)
        {
            if (words.Has(i, WordClass.Verb | WordClass.Aux | WordClass.Modal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a subject and then its finite verb start here.</summary>
    private static bool SubjectAndVerb(in WordStream words, int i, int limit)
    {
        if (i >= words.Count)
        {
            return false;
        }

        var sentence = words.Tokens[i].Sentence;
        var noun = false;
        for (var at = i; at < Math.Min(limit, words.Count) && words.Tokens[at].Sentence == sentence; at = words.Next(at))
        {
            if (noun && words.IsFinite(at) && (!words.Has(at, WordClass.Noun | WordClass.Adj) || words.Is(i, Cue.SureSubject) || words.Has(words.Next(at), WordClass.Det | WordClass.Pron)))
            {
                return true;
            }

            if (words.Has(at, WordClass.Punct) || (words.Has(at, WordClass.Conj) && !words.Is(at, Cue.And) && at > i && !words.IsWord(at, "that")))
            {
                return false;
            }

            if (words.Has(at, WordClass.Noun | WordClass.Name) || (words.Has(at, WordClass.Pron) && !(at == i && words.Has(at, WordClass.Det) && words.Has(words.Next(at), WordClass.Noun | WordClass.Adj))))
            {
                noun = true;
            }
            else if (!words.Has(at, WordClass.Det | WordClass.Adj | WordClass.Adv | WordClass.Num | WordClass.Pron | WordClass.Conj) && !(noun && words.Has(at, WordClass.Prep)) && !words.IsWord(at, "'s"))
            {
                return false;
            }
        }

        return false;
    }
}

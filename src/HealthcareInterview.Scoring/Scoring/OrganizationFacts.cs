using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Analysis.Tokens;

namespace HealthcareInterview.Scoring.Scoring;

/// <summary>
/// Finds an organization's facts in an answer, also when they are inflected or put another way: enough of a fact's content
/// words stand close together in one sentence.
/// </summary>
internal sealed class OrganizationFacts
{
    /// <summary>Visible tokens that the words of one fact may span.</summary>
    private const int Window = 14;

    /// <summary>Words that fit any organization and say nothing alone.</summary>
    private static readonly HashSet<string> Generic = new(
        ["health", "healthcare", "care", "hospital", "clinic", "center", "centre", "community", "patient", "service", "program", "programme", "medical", "family", "people", "person", "and", "the", "of", "for", "in", "at", "to", "a", "with", "their", "its", "day", "support", "group", "unit", "regional", "memorial", "partner", "partners", "general", "team", "work", "new", "free", "public", "county", "city", "house", "home", "class", "training", "large", "largely", "mostly", "many", "local", "area", "neighborhood", "school", "high", "good", "first", "visit", "access"],
        StringComparer.OrdinalIgnoreCase);

    private readonly List<Fact> facts = [];
    private readonly string[] nameWords;

    public OrganizationFacts(OrganizationProfile profile, Vocabulary vocabulary)
    {
        nameWords = (profile.Name ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Add(profile.Name, isName: true, vocabulary);
        foreach (var text in profile.Specialties.Concat(profile.Population).Concat(profile.Initiatives).Concat(profile.Community))
        {
            Add(text, isName: false, vocabulary);
        }
    }

    /// <summary>
    /// The best match of every fact that is found, in text order: those that count first choose, and no two that count share a
    /// word. Where a fact has no match that counts, its best one that does not stands with the reason.
    /// </summary>
    public List<FactMatch> Find(AnalyzedAnswer answer, Vocabulary vocabulary, ScoringBuffers buffers)
    {
        var found = new List<FactMatch>(facts.Count);
        Array.Clear(buffers.Taken, 0, answer.VisibleCount);
        foreach (var fact in facts)
        {
            if (Match(fact, answer, vocabulary, buffers) is { } match)
            {
                found.Add(match);
                if (match.Reason is null)
                {
                    Array.Fill(buffers.Taken, true, match.Start, match.End - match.Start);
                }
            }
        }

        found.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.End.CompareTo(b.End));
        return found;
    }

    private void Add(string? text, bool isName, Vocabulary vocabulary)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        var tokens = new TokenList();
        Tokenizer.Tokenize(text.Replace('-', ' '), vocabulary, tokens);
        var words = new List<Word>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens.Buffer[i];
            if ((token.Classes & (WordClass.Punct | WordClass.Det | WordClass.Prep | WordClass.Conj | WordClass.Pron)) == WordClass.None)
            {
                var word = text.Substring(token.Start, token.Length);
                words.Add(new Word(word.ToLowerInvariant(), Lemmas(token.Form, vocabulary), Generic.Contains(word) || Lemmas(token.Form, vocabulary).Any(lemma => Generic.Contains(vocabulary.TextOf(lemma)))));
            }
        }

        if (words.Exists(word => !word.IsGeneric) || words.Count > 1)
        {
            facts.Add(new Fact([.. words], isName));
        }
    }

    private static int[] Lemmas(int form, Vocabulary vocabulary) => vocabulary.Lemmas(form).ToArray();

    private FactMatch? Match(Fact fact, AnalyzedAnswer answer, Vocabulary vocabulary, ScoringBuffers buffers)
    {
        FactMatch? best = null;
        var bestHits = 0;
        Span<bool> hit = stackalloc bool[Math.Min(fact.Words.Length, 32)];
        for (var start = 0; start < answer.VisibleCount; start++)
        {
            if (Which(fact, answer, start, vocabulary) < 0)
            {
                continue;
            }

            hit.Clear();
            var hits = 0;
            var special = -1;
            var end = start;
            var free = true;
            var sentence = answer.Tokens[answer.Visible[start]].Sentence;
            for (var i = start; i < Math.Min(answer.VisibleCount, start + Window) && answer.Tokens[answer.Visible[i]].Sentence == sentence; i++)
            {
                var which = Which(fact, answer, i, vocabulary);
                if (which >= 0 && which < hit.Length && !hit[which])
                {
                    hit[which] = true;
                    hits++;
                    special = special < 0 && !fact.Words[which].IsGeneric ? i : special;
                    end = i + 1;
                }
            }

            for (var i = start; i < end; i++)
            {
                free &= !buffers.Taken[i];
            }

            if (!free || !Suffices(fact, hits, special >= 0))
            {
                continue;
            }

            var reason = ReasonAgainst(answer, buffers, start, end, special >= 0 ? special : start, out var because);
            var better = best is null || (best.Value.Reason is not null && reason is null) || (hits > bestHits && (best.Value.Reason is null) == (reason is null));
            if (better)
            {
                (best, bestHits) = (new FactMatch(start, end, fact.IsName, reason, because), hits);
            }
        }

        return best;
    }

    /// <summary>Why words that name a fact are no knowledge of this organization.</summary>
    private string? ReasonAgainst(AnalyzedAnswer answer, ScoringBuffers buffers, int start, int end, int head, out int because)
    {
        ref readonly var token = ref answer.Tokens[answer.Visible[head]];
        because = token.VoiceCue;
        if (token.Voice == Voice.Question)
        {
            return RejectionReasons.Question;
        }

        because = token.PolarityCue;
        if (token.Polarity == Polarity.Negated)
        {
            return RejectionReasons.Negated;
        }

        because = -1;
        if (buffers.Sentences.Reason(token.Sentence) is { } reason)
        {
            return reason;
        }

        if (Array.TrueForAll(buffers.Restated[start..end], static restated => restated))
        {
            return RejectionReasons.QuestionRestated;
        }

        if (Array.IndexOf(buffers.Repeated, true, start, end - start) >= 0)
        {
            return RejectionReasons.Repeated;
        }

        because = OtherOrganization.In(answer, token.Sentence, nameWords);
        return because >= 0 ? RejectionReasons.OtherOrganization : null;
    }

    private static bool Suffices(Fact fact, int hits, bool special)
    {
        var content = fact.Words.Count(word => !word.IsGeneric);
        if (fact.IsName)
        {
            return special && (hits >= 2 || content == fact.Words.Length);
        }

        // One rare word is enough where the fact has no other; else two, or all generic ones together.
        return (special && (hits >= 2 || content == 1)) || (hits >= 3 && hits == fact.Words.Length);
    }

    private static int Which(Fact fact, AnalyzedAnswer answer, int position, Vocabulary vocabulary)
    {
        ref readonly var token = ref answer.Tokens[answer.Visible[position]];
        if ((token.Classes & WordClass.Punct) != WordClass.None)
        {
            return -1;
        }

        var text = answer.Text.AsSpan(token.Start, token.Length);
        for (var w = 0; w < fact.Words.Length; w++)
        {
            var word = fact.Words[w];
            if (text.Equals(word.Text, StringComparison.OrdinalIgnoreCase) || SharesStem(text, word.Text))
            {
                return w;
            }

            foreach (var lemma in vocabulary.Lemmas(token.Form))
            {
                if (Array.IndexOf(word.Lemmas, lemma) >= 0)
                {
                    return w;
                }
            }
        }

        return -1;
    }

    /// <summary>"transplant" and "transplantation", "veteran" and "veterans'": a long common beginning.</summary>
    private static bool SharesStem(ReadOnlySpan<char> text, string word)
    {
        var common = text.CommonPrefixLength(word);
        return common >= 6 && common >= Math.Min(text.Length, word.Length) - 1;
    }

    private sealed record Word(string Text, int[] Lemmas, bool IsGeneric);

    private sealed record Fact(Word[] Words, bool IsName);
}

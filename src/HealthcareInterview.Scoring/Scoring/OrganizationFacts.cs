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

    public OrganizationFacts(OrganizationProfile profile, Vocabulary vocabulary)
    {
        Add(profile.Name, isName: true, vocabulary);
        foreach (var text in profile.Specialties.Concat(profile.Population).Concat(profile.Initiatives).Concat(profile.Community))
        {
            Add(text, isName: false, vocabulary);
        }
    }

    /// <summary>The best match of every fact that is found: first and behind the last visible token, and whether it is the name.</summary>
    public IEnumerable<(int Start, int End, bool IsName)> Find(AnalyzedAnswer answer, Vocabulary vocabulary)
    {
        foreach (var fact in facts)
        {
            if (Match(fact, answer, vocabulary) is { } found)
            {
                yield return (found.Start, found.End, fact.IsName);
            }
        }
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

    private static (int Start, int End)? Match(Fact fact, AnalyzedAnswer answer, Vocabulary vocabulary)
    {
        (int Start, int End)? best = null;
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
            var special = false;
            var end = start;
            var sentence = answer.Tokens[answer.Visible[start]].Sentence;
            for (var i = start; i < Math.Min(answer.VisibleCount, start + Window) && answer.Tokens[answer.Visible[i]].Sentence == sentence; i++)
            {
                var which = Which(fact, answer, i, vocabulary);
                if (which >= 0 && which < hit.Length && !hit[which])
                {
                    hit[which] = true;
                    hits++;
                    special |= !fact.Words[which].IsGeneric;
                    end = i + 1;
                }
            }

            if (hits > bestHits && Suffices(fact, hits, special))
            {
                (best, bestHits) = ((start, end), hits);
            }
        }

        return best;
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

using HealthcareInterview.Scoring.Analysis;

namespace HealthcareInterview.Scoring.Scoring;

/// <summary>Tells a bare list of terms from talk: sentences without a finite verb that only enumerate.</summary>
internal static class Listing
{
    private const int LeastWords = 9;
    private const int LeastSegments = 4;

    /// <summary>Parts of two words at most: a list whatever words it has.</summary>
    private const int ManySegments = 8;

    /// <summary>Whether the whole answer is a list: hardly any finite verb for its length.</summary>
    public static bool IsListOverall(int words, int verbs) => words >= 14 && verbs * 18 < words;

    /// <summary>
    /// Whether the whole answer is words without the small ones that make sentences of them: every fourth word and more is small
    /// in talk, also where articles are missing; in lists of key terms, whatever separates them, hardly one in six.
    /// </summary>
    public static bool IsWithoutSmallWords(int words, int small) => words >= 14 && small * 5 < words;

    /// <summary>Whether a sentence of these counts only enumerates.</summary>
    public static bool IsList((int Words, int Verbs, int Segments, int Small) counts) =>
        (counts.Verbs == 0 && (counts.Words >= 14 || (counts.Segments >= LeastSegments && counts.Words >= LeastWords)))
        || (counts.Segments >= ManySegments && counts.Words <= 2 * counts.Segments)
        || (counts.Words >= 20 && counts.Small * 8 < counts.Words);

    /// <summary>Words, finite verbs, parts between commas, and small words (articles, pronouns, prepositions, auxiliaries) of a sentence.</summary>
    public static (int Words, int Verbs, int Segments, int Small) Count(AnalyzedAnswer answer, Sentence sentence)
    {
        int words = 0, verbs = 0, segments = 1, small = 0;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            ref readonly var token = ref answer.Tokens[i];
            if ((token.Classes & WordClass.Punct) != WordClass.None)
            {
                segments += answer.Text[token.Start] is ',' or ';' or '/' or '|' ? 1 : 0;
                continue;
            }

            words++;
            verbs += IsFinite(answer, i, token) ? 1 : 0;
            small += token.Length <= LongestSmall && (token.Classes & SmallWords) != WordClass.None ? 1 : 0;
        }

        return (words, verbs, segments, small);
    }

    private const int LongestSmall = 4;

    private const WordClass SmallWords = WordClass.Det | WordClass.Pron | WordClass.Prep | WordClass.Conj | WordClass.Aux | WordClass.Modal | WordClass.Neg;

    /// <summary>What may follow a past form that is a verb and no adjective: "needed a sitter".</summary>
    private const WordClass Objects = WordClass.Det | WordClass.Pron | WordClass.Num;

    /// <summary>A verb that can hardly be anything else: an auxiliary, a past form, or one with a pronoun before it.</summary>
    private static bool IsFinite(AnalyzedAnswer answer, int index, in Token token)
    {
        if ((token.Classes & (WordClass.Aux | WordClass.Modal)) != WordClass.None)
        {
            return true;
        }

        if ((token.Classes & WordClass.Verb) == WordClass.None)
        {
            return false;
        }

        var ambiguous = WordClass.Noun | WordClass.Adj | WordClass.Ing | WordClass.Prep;
        return (token.Classes & ambiguous) == WordClass.None
            || (index > 0 && (answer.Tokens[index - 1].Classes & WordClass.Pron) != WordClass.None)
            || ((token.Classes & WordClass.Past) != WordClass.None && index + 1 < answer.Count && (answer.Tokens[index + 1].Classes & Objects) != WordClass.None);
    }
}

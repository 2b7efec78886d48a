using HealthcareInterview.Scoring.Analysis;

namespace HealthcareInterview.Scoring.Evaluation.Stress.Restatement;

/// <summary>
/// Finds the finite verbs of the candidate's own, real, affirmed deeds: every verb that the analysis gives to I or we, less
/// participles, infinitives and words that only look like verbs. Subjects shared by coordinated verbs are the analysis' work.
/// </summary>
internal static class FiniteVerbs
{
    private static readonly HashSet<string> BeForms = new(StringComparer.Ordinal) { "am", "'m", "is", "'s", "are", "'re", "was", "were" };

    private static readonly HashSet<string> HaveForms = new(StringComparer.Ordinal) { "have", "'ve", "has", "had", "'d" };

    private static readonly HashSet<string> DoForms = new(StringComparer.Ordinal) { "do", "does", "did" };

    /// <summary>After these a form in -ed or -en is a participle, or an adjective.</summary>
    private static readonly HashSet<string> BeforeParticiple = new(StringComparer.Ordinal)
    {
        "am", "'m", "is", "'s", "are", "'re", "was", "were", "be", "been", "being", "have", "'ve", "has", "had", "'d", "having",
        "get", "gets", "got", "getting", "feel", "feels", "felt", "feeling", "look", "looks", "looked", "seem", "seemed", "stay", "stayed", "became", "become",
    };

    /// <summary>The words between a subject and its verb, or between an auxiliary and its participle.</summary>
    private const WordClass Between = WordClass.Adv | WordClass.Neg;

    /// <summary>All, in the order of the text.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="vocabulary">The vocabulary that it was read with.</param>
    /// <param name="ofAnybody">Also those of other people and things.</param>
    public static IReadOnlyList<FiniteVerb> Find(AnalyzedAnswer answer, Vocabulary vocabulary, bool ofAnybody = false)
    {
        var found = new List<FiniteVerb>();
        for (var i = 0; i < answer.VisibleCount; i++)
        {
            ref readonly var token = ref answer.Tokens[answer.Visible[i]];
            if ((token.Who is Actor.I or Actor.We || (ofAnybody && token.Who == Actor.Other)) && token.Polarity == Polarity.Affirmed && token.Modality is Modality.Actual or Modality.Habitual
                && token.Voice is Voice.Own or Voice.Reported && Verb(answer, vocabulary, i, found) is { } verb)
            {
                found.Add(verb);
            }
        }

        return found;
    }

    private static FiniteVerb? Verb(AnalyzedAnswer answer, Vocabulary vocabulary, int position, List<FiniteVerb> found)
    {
        var index = answer.Visible[position];
        ref readonly var token = ref answer.Tokens[index];
        var word = Words.Of(answer, index);
        var previous = Skip(answer, position, -1);
        var before = previous < 0 ? string.Empty : Words.Of(answer, answer.Visible[previous]);
        if (before is "to" or "not" or "n't" or "never" || (previous >= 0 && (answer.Tokens[answer.Visible[previous]].Classes & WordClass.Modal) != WordClass.None && before is not ("'d" or "need")))
        {
            return null;
        }

        if (BeForms.Contains(word))
        {
            return new FiniteVerb(index, FiniteVerbKind.Be, word is "was" or "were", "be");
        }

        var next = Skip(answer, position, 1);
        var after = next < 0 ? WordClass.None : answer.Tokens[answer.Visible[next]].Classes;
        if (HaveForms.Contains(word))
        {
            var isAuxiliary = (after & WordClass.Part) != WordClass.None && (after & WordClass.Det) == WordClass.None;
            var past = word is "had" or "'d";
            return isAuxiliary ? new FiniteVerb(index, FiniteVerbKind.HaveAuxiliary, past, "have")
                : word[0] == '\'' || before is "'ve" or "have" or "having" ? null
                : new FiniteVerb(index, FiniteVerbKind.Lexical, past, "have");
        }

        if (DoForms.Contains(word) && (after & WordClass.Verb) != WordClass.None && (after & (WordClass.Past | WordClass.Ing | WordClass.Aux | WordClass.Det | WordClass.Pron | WordClass.Prep)) == WordClass.None && IsBase(answer, vocabulary, next))
        {
            return new FiniteVerb(index, FiniteVerbKind.DoAuxiliary, word == "did", "do");
        }

        return (token.Classes & WordClass.Verb) == WordClass.None || token.Form == 0 ? null : Lexical(answer, vocabulary, position, previous, before, found);
    }

    private static FiniteVerb? Lexical(AnalyzedAnswer answer, Vocabulary vocabulary, int position, int previous, string before, List<FiniteVerb> found)
    {
        var index = answer.Visible[position];
        ref readonly var token = ref answer.Tokens[index];
        var previousClasses = previous < 0 ? WordClass.None : answer.Tokens[answer.Visible[previous]].Classes;
        if (BeforeParticiple.Contains(before) || (token.Classes & WordClass.Ing) != WordClass.None
            || ((previousClasses & (WordClass.Det | WordClass.Prep)) != WordClass.None && before is not ("i" or "we")) || before is "my" or "our" or "her" or "his" or "their" or "your" or "its")
        {
            return null;
        }

        var word = Words.Of(answer, index);
        var lemma = Lemma(vocabulary, token.Form, word);
        var isPast = (token.Classes & WordClass.Past) != WordClass.None;
        if (isPast && lemma != word)
        {
            return new FiniteVerb(index, FiniteVerbKind.Lexical, true, lemma);
        }

        // A base form, or one that is past and base alike ("put"): finite right behind its subject, or joined to a finite verb.
        if (lemma != word)
        {
            return null;
        }

        if (before is "i" or "we")
        {
            return new FiniteVerb(index, FiniteVerbKind.Lexical, isPast, lemma);
        }

        var joined = before is "and" or "or" or "," or "then" or "but";
        var last = found.Count == 0 ? default(FiniteVerb?) : found[^1];
        return joined && last is { Kind: FiniteVerbKind.Lexical } verb && answer.Tokens[verb.Token].Sentence == token.Sentence && (isPast || !verb.IsPast)
            && (isPast || (token.Classes & WordClass.Noun) == WordClass.None || !verb.IsPast)
            ? new FiniteVerb(index, FiniteVerbKind.Lexical, verb.IsPast, lemma)
            : null;
    }

    private static bool IsBase(AnalyzedAnswer answer, Vocabulary vocabulary, int position)
    {
        var index = answer.Visible[position];
        var lemmas = vocabulary.Lemmas(answer.Tokens[index].Form);
        return lemmas.Length > 0 && vocabulary.TextOf(lemmas[0]) == Words.Of(answer, index);
    }

    /// <summary>The base form: of a past form, the lemma that is another word ("left": leave).</summary>
    private static string Lemma(Vocabulary vocabulary, int form, string word)
    {
        var lemmas = vocabulary.Lemmas(form);
        var first = lemmas.Length == 0 ? word : vocabulary.TextOf(lemmas[0]);
        foreach (var lemma in lemmas)
        {
            var text = vocabulary.TextOf(lemma);
            if (text != word && (vocabulary.Classes(lemma) & WordClass.Verb) != WordClass.None && (vocabulary.Classes(form) & WordClass.Past) != WordClass.None)
            {
                return text;
            }
        }

        return first;
    }

    /// <summary>The next position in that direction in the same sentence that is no adverb; -1 at the sentence's end.</summary>
    private static int Skip(AnalyzedAnswer answer, int position, int step)
    {
        var sentence = answer.Tokens[answer.Visible[position]].Sentence;
        for (var i = position + step; i >= 0 && i < answer.VisibleCount; i += step)
        {
            ref readonly var token = ref answer.Tokens[answer.Visible[i]];
            if (token.Sentence != sentence)
            {
                return -1;
            }

            if ((token.Classes & Between) == WordClass.None || (token.Classes & (WordClass.Prep | WordClass.Det | WordClass.Pron | WordClass.Conj | WordClass.Part)) != WordClass.None
                || (token.Classes & WordClass.Neg) != WordClass.None)
            {
                return i;
            }
        }

        return -1;
    }
}

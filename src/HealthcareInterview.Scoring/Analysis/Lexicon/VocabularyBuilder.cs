using HealthcareInterview.Scoring.Analysis.Tokens;

namespace HealthcareInterview.Scoring.Analysis.Lexicon;

/// <summary>Collects the words that patterns name and gives those that the shipped lexicon lacks an id of their own.</summary>
internal sealed class VocabularyBuilder
{
    private readonly SortedDictionary<string, SortedSet<string>> lemmasByForm = new(StringComparer.Ordinal);

    /// <summary>Makes sure that a form has an id.</summary>
    public void AddForm(string form)
    {
        var text = Normalised(form);
        if (text.Length > 0 && IsUnknown(text))
        {
            LemmasOf(text).Add(text);
        }
    }

    /// <summary>Makes sure that a lemma and, where the shipped lexicon lacks it, its regular forms have ids.</summary>
    public void AddLemma(string lemma)
    {
        var text = Normalised(lemma);
        if (text.Length == 0 || !IsUnknown(text))
        {
            return;
        }

        foreach (var form in RegularForms.Of(text))
        {
            if (IsUnknown(form))
            {
                LemmasOf(form).Add(text);
            }
        }
    }

    /// <summary>The vocabulary; the same words give the same ids in whatever order they were added.</summary>
    public Vocabulary Build()
    {
        var ids = lemmasByForm.Keys.Select((form, index) => (form, id: ShippedLexicon.Count + 1 + index))
            .ToDictionary(entry => entry.form, entry => entry.id, StringComparer.Ordinal);
        return new Vocabulary([.. lemmasByForm.Select(entry => new AddedForm(
            entry.Key,
            [.. entry.Value.Select(lemma => ids[lemma])],
            WordShape.Guess(entry.Key)))]);
    }

    private static string Normalised(string word)
    {
        Span<char> buffer = stackalloc char[FormText.MostUnits];
        var length = FormText.Normalise(word, buffer);
        return length < 0 ? string.Empty : new string(buffer[..length]);
    }

    private static bool IsUnknown(string text) => ShippedLexicon.Find(text, ShippedLexicon.Hash(text)) == 0;

    private SortedSet<string> LemmasOf(string form)
    {
        if (!lemmasByForm.TryGetValue(form, out var lemmas))
        {
            lemmasByForm[form] = lemmas = new SortedSet<string>(StringComparer.Ordinal);
        }

        return lemmas;
    }
}

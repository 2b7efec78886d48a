using System.Collections.Frozen;
using HealthcareInterview.Scoring.Analysis.Lexicon;

namespace HealthcareInterview.Scoring.Analysis;

/// <summary>
/// The interned forms: the shipped lexicon plus every word that a set of patterns names. One lookup per token gives
/// the form; lemmas and classes hang on it. A lemma's id is the id of the form that is spelled like it.
/// Immutable and thread-safe once built by <see cref="VocabularyBuilder"/>.
/// </summary>
internal sealed class Vocabulary
{
    private readonly FrozenDictionary<string, int> added;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> addedBySpan;
    private readonly AddedForm[] addedForms;

    public Vocabulary(IReadOnlyList<AddedForm> forms)
    {
        addedForms = [.. forms];
        var firstId = ShippedLexicon.Count + 1;
        added = forms.Select((form, index) => KeyValuePair.Create(form.Text, firstId + index)).ToFrozenDictionary(StringComparer.Ordinal);
        addedBySpan = added.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The shipped lexicon without additions.</summary>
    public static Vocabulary Shipped { get; } = new([]);

    /// <summary>Number of forms; ids run from 1 to this number. 0 is the unknown word.</summary>
    public int FormCount => ShippedLexicon.Count + addedForms.Length;

    /// <summary>Number of lemmas; ids run from 1 to this number.</summary>
    public int LemmaCount => FormCount;

    /// <summary>The id of a form in any case, with curly or straight quotes; 0 when unknown.</summary>
    public int FindForm(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[Lexicon.FormText.MostUnits];
        var length = Lexicon.FormText.Normalise(word, buffer);
        return length < 0 ? 0 : FindNormalised(buffer[..length], ShippedLexicon.Hash(buffer[..length]));
    }

    /// <summary>The id of a form that is already lower case with straight quotes.</summary>
    public int FindNormalised(ReadOnlySpan<char> form, uint rawHash)
    {
        var id = ShippedLexicon.Find(form, rawHash);
        return id == 0 && addedForms.Length > 0 && addedBySpan.TryGetValue(form, out var own) ? own : id;
    }

    /// <summary>The id of a lemma, 0 when unknown.</summary>
    public int FindLemma(ReadOnlySpan<char> lemma) => FindForm(lemma);

    /// <summary>Every lemma the form can have, the most frequent first.</summary>
    public ReadOnlySpan<int> Lemmas(int form)
    {
        if (form == 0)
        {
            return [];
        }

        return form <= ShippedLexicon.Count ? ShippedLexicon.Lemmas(form) : addedForms[form - ShippedLexicon.Count - 1].Lemmas;
    }

    /// <summary>Every class the form can have.</summary>
    public WordClass Classes(int form)
    {
        if (form == 0)
        {
            return WordClass.None;
        }

        return form <= ShippedLexicon.Count ? ShippedLexicon.Classes(form) : addedForms[form - ShippedLexicon.Count - 1].Classes;
    }

    /// <summary>Whether the form is an English word, not one that only a pattern names.</summary>
    public static bool IsEnglish(int form) => form > 0 && form <= ShippedLexicon.Count;

    /// <summary>The normalised form.</summary>
    public string TextOf(int form) =>
        form <= ShippedLexicon.Count ? new string(ShippedLexicon.FormText(form)) : addedForms[form - ShippedLexicon.Count - 1].Text;
}

namespace HealthcareInterview.Scoring.Analysis;

/// <summary>
/// The interned forms: the shipped lexicon plus every word that a set of patterns names. One lookup per token gives
/// the form; lemmas and classes hang on it. Immutable and thread-safe once built by its builder.
/// </summary>
internal abstract class Vocabulary
{
    /// <summary>Number of forms; ids run from 1 to this number. 0 is the unknown word.</summary>
    public abstract int FormCount { get; }

    /// <summary>Number of lemmas; ids run from 1 to this number.</summary>
    public abstract int LemmaCount { get; }

    /// <summary>The id of a form: any case, curly or straight quotes; 0 when unknown.</summary>
    public abstract int FindForm(ReadOnlySpan<char> word);

    /// <summary>The id of a lemma, 0 when no form has it.</summary>
    public abstract int FindLemma(ReadOnlySpan<char> lemma);

    /// <summary>Every lemma the form can have, the most frequent first.</summary>
    public abstract ReadOnlySpan<int> Lemmas(int form);

    /// <summary>Every class the form can have.</summary>
    public abstract WordClass Classes(int form);

    /// <summary>The normalised form.</summary>
    public abstract string FormText(int form);

    /// <summary>The lemma's text.</summary>
    public abstract string LemmaText(int lemma);
}

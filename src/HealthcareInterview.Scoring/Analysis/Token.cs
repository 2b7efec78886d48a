using System.Runtime.InteropServices;

namespace HealthcareInterview.Scoring.Analysis;

/// <summary>One token of an answer: where it stands, what it can be, and what is true of it in its clause.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Token
{
    /// <summary>Offset of the first UTF-16 code unit in the text.</summary>
    public int Start;

    /// <summary>Length in UTF-16 code units.</summary>
    public int Length;

    /// <summary>Id of the normalised form in the <see cref="Vocabulary"/>; 0 for a word it does not know.</summary>
    public int Form;

    /// <summary>Hash of the normalised letters, the same for words that differ only in case, quotes or invisible units.</summary>
    public ulong Hash;

    /// <summary>Classes in this place: those of the form, less what the context rules out, plus what shape adds (NUM, NAME, DATE).</summary>
    public WordClass Classes;

    /// <summary>Sentence number, from 0.</summary>
    public int Sentence;

    /// <summary>Clause number within the answer, from 0.</summary>
    public int Clause;

    public Actor Who;
    public Polarity Polarity;
    public Modality Modality;
    public Voice Voice;

    /// <summary>Index of the token that decided <see cref="Who"/>, or -1. Likewise for the other axes.</summary>
    public int WhoCue;
    public int PolarityCue;
    public int ModalityCue;
    public int VoiceCue;

    /// <summary>A hesitation or filler ("um", "you know"): kept as a token, passed over by patterns.</summary>
    public bool Filler;
}

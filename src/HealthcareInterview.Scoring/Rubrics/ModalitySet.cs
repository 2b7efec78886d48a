using HealthcareInterview.Scoring.Analysis;

namespace HealthcareInterview.Scoring.Rubrics;

/// <summary>The modalities that a rule accepts (key <c>modality</c>). Bit n stands for the analysis' modality n.</summary>
[Flags]
public enum ModalitySet
{
    /// <summary>Nothing is accepted; never the value of a loaded rule.</summary>
    None = 0,

    /// <summary><c>actual</c>: it happened.</summary>
    Actual = 1 << (int)Modality.Actual,

    /// <summary><c>habitual</c>: it happens as a rule.</summary>
    Habitual = 1 << (int)Modality.Habitual,

    /// <summary><c>hypothetical</c>: it would, could or should happen.</summary>
    Hypothetical = 1 << (int)Modality.Hypothetical,

    /// <summary><c>intended</c>: it is planned or hoped for.</summary>
    Intended = 1 << (int)Modality.Intended,

    /// <summary><c>any</c>: all of them.</summary>
    Any = Actual | Habitual | Hypothetical | Intended,
}

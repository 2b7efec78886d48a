namespace HealthcareInterview.Scoring.Evaluation.Tuning;

/// <summary>Which numbers of a rubric are fitted; the others stay as they are.</summary>
[Flags]
public enum TuningParts
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Weights of rules, elements and particulars, and shares of concreteness.</summary>
    Weights = 1,

    /// <summary>Thresholds of the elements.</summary>
    Thresholds = 2,

    /// <summary>Boundaries of the marks.</summary>
    Marks = 4,

    /// <summary>All of them.</summary>
    All = Weights | Thresholds | Marks,
}

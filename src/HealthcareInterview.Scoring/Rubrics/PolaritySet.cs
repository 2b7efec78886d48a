using HealthcareInterview.Scoring.Analysis;

namespace HealthcareInterview.Scoring.Rubrics;

/// <summary>The polarities that a rule accepts (key <c>polarity</c>). Bit n stands for the analysis' polarity n.</summary>
[Flags]
public enum PolaritySet
{
    /// <summary>Nothing is accepted; never the value of a loaded rule.</summary>
    None = 0,

    /// <summary><c>affirmed</c>: said to be so.</summary>
    Affirmed = 1 << (int)Polarity.Affirmed,

    /// <summary><c>negated</c>: said not to be so.</summary>
    Negated = 1 << (int)Polarity.Negated,

    /// <summary><c>any</c>: either.</summary>
    Any = Affirmed | Negated,
}

using HealthcareInterview.Scoring.Analysis;

namespace HealthcareInterview.Scoring.Rubrics;

/// <summary>The actors that a rule accepts (key <c>who</c>). Bit n stands for the analysis' actor n.</summary>
[Flags]
public enum ActorSet
{
    /// <summary>Nobody is accepted; never the value of a loaded rule.</summary>
    None = 0,

    /// <summary><c>nobody</c>: a passive without an agent, or no subject to be found.</summary>
    Nobody = 1 << (int)Actor.Nobody,

    /// <summary><c>I</c>: the candidate.</summary>
    I = 1 << (int)Actor.I,

    /// <summary><c>we</c>: the candidate with others.</summary>
    We = 1 << (int)Actor.We,

    /// <summary><c>other</c>: somebody else.</summary>
    Other = 1 << (int)Actor.Other,

    /// <summary><c>any</c>: whoever acted.</summary>
    Any = Nobody | I | We | Other,
}

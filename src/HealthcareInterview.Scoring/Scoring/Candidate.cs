using System.Runtime.InteropServices;

namespace HealthcareInterview.Scoring.Scoring;

/// <summary>A match of one of a rule's patterns, before and after its conditions.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Candidate
{
    /// <summary>Index of the rule.</summary>
    public int Rule;

    /// <summary>First and behind the last visible token.</summary>
    public int Start;
    public int End;

    /// <summary>Index of the head among all tokens.</summary>
    public int Head;

    /// <summary>Why it does not count; <see langword="null"/> where it does.</summary>
    public string? Reason;

    /// <summary>Token that caused the rejection, or -1.</summary>
    public int Because;

    /// <summary>Whether it was chosen as evidence.</summary>
    public bool Chosen;

    /// <summary>Whether it adds its rule's weight: a rule counts only so often.</summary>
    public bool Counts;
}

using System.Runtime.InteropServices;

namespace HealthcareInterview.Scoring.Analysis.Clauses;

/// <summary>What a clause is to the one before it.</summary>
internal enum ClauseKind : byte
{
    /// <summary>Stands for itself, or is joined with a subject of its own.</summary>
    Main,

    /// <summary>Another verb of the same subject: "stopped the pump, called the resident".</summary>
    SharedSubject,

    /// <summary>After because, when, although and the like.</summary>
    Subordinate,

    /// <summary>After if or unless.</summary>
    Conditional,

    /// <summary>After who, which or that, about the noun before.</summary>
    Relative,

    /// <summary>What was said or thought.</summary>
    Content,
}

/// <summary>A clause as a range of tokens, with its subject.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Clause
{
    public int Start;
    public int End;
    public ClauseKind Kind;

    /// <summary>Token of the subject's head, or -1.</summary>
    public int Subject;

    /// <summary>First finite verb or auxiliary, or -1.</summary>
    public int Verb;

    /// <summary>Who the subject is.</summary>
    public Actor Who;

    /// <summary>The token that decided <see cref="Who"/>, or -1.</summary>
    public int WhoCue;
}

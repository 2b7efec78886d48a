using System.Runtime.InteropServices;
using HealthcareInterview.Scoring.Analysis;

namespace HealthcareInterview.Scoring.Patterns.Matching;

/// <summary>What a program's patterns ask of a visible token.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct PatternToken
{
    public WordClass Classes;

    /// <summary>Where the row of the form's kind starts.</summary>
    public int Row;

    /// <summary>Kind of the form.</summary>
    public ushort Kind;

    /// <summary>Whether a gap may hold it.</summary>
    public bool IsPassable;
}

using System.Runtime.InteropServices;

namespace HealthcareInterview.Scoring.Patterns.Matching;

/// <summary>A named part of a match, in visible positions.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Capture(string Name, int Start, int End);

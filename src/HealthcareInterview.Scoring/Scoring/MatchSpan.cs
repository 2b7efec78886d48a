using System.Runtime.InteropServices;

namespace HealthcareInterview.Scoring.Scoring;

/// <summary>A match that conditions are about, in visible tokens.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MatchSpan(int Start, int End);

using System.Runtime.InteropServices;

namespace HealthcareInterview.Scoring.Scoring;

/// <summary>Words that name a fact of the organization's profile: visible tokens, half open, and why they do not count if they don't.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FactMatch(int Start, int End, bool IsName, string? Reason, int Because);

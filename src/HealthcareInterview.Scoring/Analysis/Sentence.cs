using System.Runtime.InteropServices;

namespace HealthcareInterview.Scoring.Analysis;

/// <summary>A sentence as a half-open range of token indices.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Sentence(int FirstToken, int EndToken);

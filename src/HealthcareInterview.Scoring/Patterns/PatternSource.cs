using System.Runtime.InteropServices;

namespace HealthcareInterview.Scoring.Patterns;

/// <summary>A pattern's text and where it stands.</summary>
/// <param name="Text">The pattern.</param>
/// <param name="File">File name, or <see langword="null"/>.</param>
/// <param name="Line">Line of the first character, from 1.</param>
/// <param name="Column">Column of the first character, from 1.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PatternSource(string Text, string? File = null, int Line = 1, int Column = 1);

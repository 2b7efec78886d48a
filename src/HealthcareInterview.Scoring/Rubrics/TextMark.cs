using System.Runtime.InteropServices;

namespace HealthcareInterview.Scoring.Rubrics;

/// <summary>Where a scalar stands in a file.</summary>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in UTF-16 code units, from 1.</param>
/// <param name="Offset">Offset in UTF-16 code units in <see cref="RubricSource.Text"/>, from 0.</param>
/// <param name="Length">Length in UTF-16 code units, quotes included.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TextMark(int Line, int Column, int Offset, int Length);

using System.Runtime.InteropServices;

namespace HealthcareInterview.Scoring.Rubrics.Compilation;

/// <summary>Who uses a pattern, and for what.</summary>
/// <param name="Role">What its matches do.</param>
/// <param name="Owner">Index into <see cref="RubricPatternTable.Rules"/>, or for a particular into <see cref="Rubric.Particulars"/>.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PatternUse(PatternRole Role, int Owner);

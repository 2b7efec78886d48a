namespace HealthcareInterview.Scoring.Rubrics;

/// <summary>A pattern's text and where it stands in the rubric's file. Immutable.</summary>
/// <param name="Text">The pattern as the YAML scalar reads.</param>
/// <param name="File">Name of the file, or <see langword="null"/>.</param>
/// <param name="Line">Line of the scalar's first character, from 1.</param>
/// <param name="Column">Column of the scalar's first character (after an opening quote), from 1.</param>
public sealed record RubricPattern(string Text, string? File, int Line, int Column)
{
    /// <inheritdoc/>
    public override string ToString() => Text;
}

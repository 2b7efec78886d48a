namespace HealthcareInterview.Scoring.Rubrics;

/// <summary>An example text of a rule and where it stands. Immutable.</summary>
/// <param name="Text">The sentence or sentences.</param>
/// <param name="File">Name of the file, or <see langword="null"/>.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1.</param>
public sealed record RubricExample(string Text, string? File, int Line, int Column)
{
    /// <inheritdoc/>
    public override string ToString() => Text;
}

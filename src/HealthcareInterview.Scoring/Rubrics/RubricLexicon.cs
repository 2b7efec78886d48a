namespace HealthcareInterview.Scoring.Rubrics;

/// <summary>A named word list of a rubric. Immutable.</summary>
/// <param name="Name">Name as patterns write it after <c>$</c>.</param>
/// <param name="Words">Entries: words, <c>~lemmas</c>, several words, <c>$other</c> lexicons, <c>@closures</c>.</param>
/// <param name="Except">Words that are taken out.</param>
/// <param name="File">Name of the file, or <see langword="null"/>.</param>
/// <param name="Line">Line of the name, from 1.</param>
/// <param name="Column">Column of the name, from 1.</param>
public sealed record RubricLexicon(
    string Name,
    IReadOnlyList<RubricPattern> Words,
    IReadOnlyList<RubricPattern> Except,
    string? File,
    int Line,
    int Column);

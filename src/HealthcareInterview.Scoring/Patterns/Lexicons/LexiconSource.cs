namespace HealthcareInterview.Scoring.Patterns.Lexicons;

/// <summary>A lexicon as its author wrote it.</summary>
/// <param name="Name">Name after <c>$</c>.</param>
/// <param name="Words">Words, <c>~lemmas</c>, several words, <c>$other</c>, <c>@closure</c>.</param>
/// <param name="Except">Words taken out.</param>
internal sealed record LexiconSource(string Name, IReadOnlyList<PatternSource> Words, IReadOnlyList<PatternSource> Except);

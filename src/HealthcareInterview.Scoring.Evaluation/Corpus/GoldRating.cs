namespace HealthcareInterview.Scoring.Evaluation.Corpus;

/// <summary>One rating of an answer. Immutable.</summary>
/// <param name="Elements">Grade 0 to 2 by element id.</param>
/// <param name="RedFlags">Flags present.</param>
/// <param name="Overall">Mark 1 to 5, or <see langword="null"/> where it was not given.</param>
public sealed record GoldRating(IReadOnlyDictionary<string, int> Elements, IReadOnlyList<string> RedFlags, int? Overall);

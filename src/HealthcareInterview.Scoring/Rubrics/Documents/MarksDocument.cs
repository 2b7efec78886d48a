namespace HealthcareInterview.Scoring.Rubrics.Documents;

/// <summary>The mark boundaries of one level, or (<see cref="Level"/> null) of all; four numbers.</summary>
internal sealed record MarksDocument(ExperienceLevel? Level, IReadOnlyList<Located<decimal>> Boundaries);

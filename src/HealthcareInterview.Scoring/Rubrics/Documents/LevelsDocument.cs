namespace HealthcareInterview.Scoring.Rubrics.Documents;

/// <summary>A number per level as written; one number alone stands for all three.</summary>
internal sealed record LevelsDocument(Located<decimal>? Entry, Located<decimal>? Mid, Located<decimal>? Senior)
{
    public bool Complete => Entry is not null && Mid is not null && Senior is not null;

    public decimal Value(ExperienceLevel level) =>
        (level == ExperienceLevel.Entry ? Entry : level == ExperienceLevel.Mid ? Mid : Senior)?.Value ?? 0m;
}

namespace HealthcareInterview.Scoring.Rubrics;

/// <summary>
/// What an answer must tell of the candidate's own deeds: an answer with fewer than <see cref="AtLeast"/> real ones, or with
/// more denied and imagined ones than real ones, can have <see cref="MarkAtMost"/> at most. Immutable.
/// </summary>
/// <param name="AtLeast">Least number of verbs of I or we, affirmed and real.</param>
/// <param name="MarkAtMost">The best mark of an answer with less.</param>
public sealed record OwnDeedsPolicy(int AtLeast, int MarkAtMost);

namespace HealthcareInterview.Scoring;

/// <summary>Whether an answer could be scored at all.</summary>
public enum ScoreStatus
{
    /// <summary><c>scored</c>: the result has a score.</summary>
    Scored,

    /// <summary><c>not-assessable</c>: empty, too short or not English; the notices say why, the mark is 1.</summary>
    NotAssessable,
}

namespace HealthcareInterview.Scoring.Evaluation.Stress;

/// <summary>What an attack must not reach, and with it the elements that it must kill.</summary>
public enum AttackGoal
{
    /// <summary>No element may be found at all: every element is a target.</summary>
    NothingFound,

    /// <summary>No element may be strong, since naming is not showing: every element is a target.</summary>
    NothingStrong,

    /// <summary>
    /// Elements that rest on the candidate's own real deeds may not be found. A target is an element that would be absent without
    /// the evidence that the attack takes away.
    /// </summary>
    NoOwnDeed,

    /// <summary>No decisive element of the other question may be strong, and no mark above 2 be given.</summary>
    NotThisQuestion,

    /// <summary>No grade may rise: every element is a target.</summary>
    NothingGained,
}

namespace HealthcareInterview.Scoring.Evaluation.Stress;

/// <summary>What an attack must not reach.</summary>
public enum AttackKind
{
    /// <summary>No element may be found at all.</summary>
    NothingFound,

    /// <summary>No element may be strong: naming a thing is partial at most.</summary>
    NothingStrong,

    /// <summary>Elements that rest on the candidate's own real deeds may not be found.</summary>
    NoOwnDeed,

    /// <summary>The score may not rise.</summary>
    NothingGained,
}

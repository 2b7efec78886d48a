namespace HealthcareInterview.Scoring.Rubrics.Compilation;

/// <summary>What a pattern's match does for the rule or particular that names it.</summary>
internal enum PatternRole : byte
{
    /// <summary>A candidate of evidence for the rule.</summary>
    Any,

    /// <summary>Cancels the rule's matches that overlap it.</summary>
    Unless,

    /// <summary>Cancels the rule's matches that begin where it ends.</summary>
    UnlessBefore,

    /// <summary>Cancels the rule's matches that end where it begins.</summary>
    UnlessAfter,

    /// <summary>Allows the rule's matches in its sentence.</summary>
    Needs,

    /// <summary>Shows that the answer is about the question.</summary>
    Topic,

    /// <summary>A detail of a particular.</summary>
    Particular,
}

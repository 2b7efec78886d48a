namespace HealthcareInterview.Scoring.Evaluation.Stress;

/// <summary>How a text tells the candidate's deeds.</summary>
internal enum Telling
{
    /// <summary>As the answer does, if at all.</summary>
    Own,

    /// <summary>As somebody else's.</summary>
    OfOthers,

    /// <summary>As not done.</summary>
    Denied,

    /// <summary>As what might be or was meant to be done.</summary>
    Imagined,
}

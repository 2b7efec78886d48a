namespace HealthcareInterview.Scoring.Evaluation.Stress;

/// <summary>How often an attack makes its texts.</summary>
public enum AttackScope
{
    /// <summary>From every answer.</summary>
    Answer,

    /// <summary>Once for every question and level: the texts come from the rubric alone.</summary>
    QuestionAndLevel,

    /// <summary>Once for every question, since the text is huge.</summary>
    Question,
}

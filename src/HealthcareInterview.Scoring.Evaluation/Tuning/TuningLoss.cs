namespace HealthcareInterview.Scoring.Evaluation.Tuning;

/// <summary>What the weights are fitted by.</summary>
public enum TuningLoss
{
    /// <summary>Squared error of a soft grade with a logistic step at each threshold.</summary>
    Ordinal,

    /// <summary>Non-negative least squares of the strength that the gold grade stands for.</summary>
    LeastSquares,
}

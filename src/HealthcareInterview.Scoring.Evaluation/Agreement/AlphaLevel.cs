namespace HealthcareInterview.Scoring.Evaluation.Agreement;

/// <summary>What the numbers of a scale mean, and so how far apart two of them are for Krippendorff's alpha.</summary>
public enum AlphaLevel
{
    /// <summary>Names: equal or not.</summary>
    Nominal,

    /// <summary>Ranks: how many ratings lie between.</summary>
    Ordinal,

    /// <summary>Differences: squared difference.</summary>
    Interval,

    /// <summary>Proportions: squared difference over squared sum.</summary>
    Ratio,
}

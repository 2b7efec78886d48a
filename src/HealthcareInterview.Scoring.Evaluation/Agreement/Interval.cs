namespace HealthcareInterview.Scoring.Evaluation.Agreement;

/// <summary>A statistic with its bootstrap interval; <see langword="null"/> is undefined or not asked for.</summary>
/// <param name="Value">The statistic on the data.</param>
/// <param name="Low">2.5 % point of its bootstrap distribution.</param>
/// <param name="High">97.5 % point of its bootstrap distribution.</param>
public sealed record Interval(double? Value, double? Low = null, double? High = null);

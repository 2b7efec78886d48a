namespace HealthcareInterview.Scoring.Evaluation.Stress.Restatement;

/// <summary>The finite verb of something that the candidate did.</summary>
/// <param name="Token">Index of its token.</param>
/// <param name="Kind">What kind of verb it is.</param>
/// <param name="IsPast">Whether it stands in the past.</param>
/// <param name="Base">Its base form: <c>stop</c> for "stopped", <c>be</c> for "was".</param>
internal readonly record struct FiniteVerb(int Token, FiniteVerbKind Kind, bool IsPast, string Base);

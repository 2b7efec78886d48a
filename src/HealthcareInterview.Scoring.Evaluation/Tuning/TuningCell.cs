namespace HealthcareInterview.Scoring.Evaluation.Tuning;

/// <summary>One element of one gold answer: what was found in it, and the gold grade. Immutable.</summary>
/// <param name="Rules">How often each of the element's rules counts.</param>
/// <param name="Particulars">How often each particular counts.</param>
/// <param name="CanBeStrong">Whether evidence of a rule without <c>at_most: partial</c> is there.</param>
/// <param name="Fixed">Strength that no tuned number gives (facts of the organization).</param>
/// <param name="Concreteness">The answer's concreteness.</param>
/// <param name="Gold">Gold grade; -1 where there is none.</param>
internal sealed record TuningCell(int[] Rules, int[] Particulars, bool CanBeStrong, double Fixed, double Concreteness, int Gold);

/// <summary>A gold answer as the tuner sees it. Immutable.</summary>
internal sealed record TuningAnswer(string Id, string Candidate, ExperienceLevel Level, TuningCell[] Cells, double FlagPoints, int Ceiling, int GoldMark);

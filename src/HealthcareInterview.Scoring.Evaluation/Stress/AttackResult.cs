namespace HealthcareInterview.Scoring.Evaluation.Stress;

/// <summary>What one attack reached over all answers. Immutable.</summary>
/// <param name="Attack">The attack.</param>
/// <param name="Answers">Texts scored.</param>
/// <param name="Targets">Elements that the attack must kill.</param>
/// <param name="Survivors">Those that survived.</param>
/// <param name="Gains">Texts that scored more than the answer they were made from.</param>
/// <param name="ByElement">Survivors by <c>question/element</c>, the most first.</param>
/// <param name="Examples">What survived or gained, with the words that did it, in the order of the answers.</param>
public sealed record AttackResult(Attack Attack, int Answers, int Targets, int Survivors, int Gains, IReadOnlyList<KeyValuePair<string, int>> ByElement, IReadOnlyList<string> Examples)
{
    /// <summary>Survivors in percent of the targets; <see langword="null"/> where there was nothing to kill.</summary>
    public double? Percent => Targets == 0 ? null : 100.0 * Survivors / Targets;
}

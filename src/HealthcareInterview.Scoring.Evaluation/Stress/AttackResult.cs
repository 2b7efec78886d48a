namespace HealthcareInterview.Scoring.Evaluation.Stress;

/// <summary>What one attack reached over all answers. Immutable.</summary>
/// <param name="Attack">The attack.</param>
/// <param name="Texts">Texts scored.</param>
/// <param name="Targets">Elements that the attack must kill.</param>
/// <param name="Survivors">Those that survived.</param>
/// <param name="Gains">Texts that earned more points than the answer they were made from.</param>
/// <param name="AboveTwo">Texts with a mark above 2; 0 where the answers may keep theirs.</param>
/// <param name="Time">Time per character, as a multiple of the plain answers'; <see langword="null"/> where it was not measured.</param>
/// <param name="ByElement">Survivors by <c>question/element</c>, the most first.</param>
/// <param name="Examples">What survived or gained, with the words that did it, in the order of the answers.</param>
public sealed record AttackResult(
    Attack Attack,
    int Texts,
    int Targets,
    int Survivors,
    int Gains,
    int AboveTwo,
    double? Time,
    IReadOnlyList<KeyValuePair<string, int>> ByElement,
    IReadOnlyList<string> Examples)
{
    /// <summary>Survivors in percent of the targets; <see langword="null"/> where there was nothing to kill.</summary>
    public double? Percent => Targets == 0 ? null : 100.0 * Survivors / Targets;

    /// <summary>Whether more than so many percent survived, or something gained where nothing may.</summary>
    /// <param name="percent">The most that may survive.</param>
    public bool IsOver(double percent) => Percent > percent || (Attack.Goal == AttackGoal.NothingGained && Gains > 0);
}

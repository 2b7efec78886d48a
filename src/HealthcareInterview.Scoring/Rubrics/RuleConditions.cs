namespace HealthcareInterview.Scoring.Rubrics;

/// <summary>What must be true of a match's head: who acted, affirmed or not, real or not, in whose words. Immutable.</summary>
/// <param name="Who">Accepted actors.</param>
/// <param name="Polarity">Accepted polarities.</param>
/// <param name="Modality">Accepted modalities.</param>
/// <param name="Voice">Accepted voices.</param>
public sealed record RuleConditions(ActorSet Who, PolaritySet Polarity, ModalitySet Modality, VoiceSet Voice)
{
    /// <summary>What a rule asks for unless it or its rubric says otherwise: I or we, affirmed, actual, own voice.</summary>
    public static RuleConditions Standard { get; } =
        new(ActorSet.I | ActorSet.We, PolaritySet.Affirmed, ModalitySet.Actual, VoiceSet.Own);

    /// <summary>No condition at all.</summary>
    public static RuleConditions Unconditional { get; } =
        new(ActorSet.Any, PolaritySet.Any, ModalitySet.Any, VoiceSet.Any);
}

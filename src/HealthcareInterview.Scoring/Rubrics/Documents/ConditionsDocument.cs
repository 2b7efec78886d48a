namespace HealthcareInterview.Scoring.Rubrics.Documents;

/// <summary>The four condition keys as written; <see langword="null"/> where one is not given.</summary>
internal sealed record ConditionsDocument(
    Located<ActorSet>? Who,
    Located<PolaritySet>? Polarity,
    Located<ModalitySet>? Modality,
    Located<VoiceSet>? Voice)
{
    public RuleConditions Over(RuleConditions defaults) => new(
        Who?.Value ?? defaults.Who,
        Polarity?.Value ?? defaults.Polarity,
        Modality?.Value ?? defaults.Modality,
        Voice?.Value ?? defaults.Voice);
}

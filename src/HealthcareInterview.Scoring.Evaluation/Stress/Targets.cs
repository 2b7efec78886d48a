using HealthcareInterview.Scoring.Rubrics;

namespace HealthcareInterview.Scoring.Evaluation.Stress;

/// <summary>Which elements an attack must kill, and which of them live on.</summary>
internal static class Targets
{
    /// <summary>Whether the attack must kill the element.</summary>
    /// <param name="goal">The attack's.</param>
    /// <param name="text">The attack's text.</param>
    /// <param name="element">The element, of the rubric that scores the text.</param>
    /// <param name="before">How the plain answer does on it.</param>
    /// <param name="plain">The plain answer's text.</param>
    public static bool Has(AttackGoal goal, AttackText text, RubricElement element, ElementResult? before, string plain) => goal switch
    {
        AttackGoal.NotThisQuestion => element.Decisive,
        AttackGoal.NoOwnDeed => before is { Grade: > 0 } && !(text.Telling == Telling.Denied && CountsOmissions(element)) && RestsOnDeeds(text, element, before, plain),
        _ => true,
    };

    /// <summary>Whether it lives on.</summary>
    public static bool Survives(AttackGoal goal, ElementResult after, ElementResult? before) => goal switch
    {
        AttackGoal.NothingFound or AttackGoal.NoOwnDeed => after.Grade > 0,
        AttackGoal.NothingStrong or AttackGoal.NotThisQuestion => after.Grade > 1,
        _ => after.Grade > before!.Grade,
    };

    /// <summary>
    /// Whether the element would be absent without the deeds that the text tells otherwise: what other evidence weighs, with all
    /// particulars, stays below partial; or there is no other evidence.
    /// </summary>
    private static bool RestsOnDeeds(AttackText text, RubricElement element, ElementResult before, string plain)
    {
        decimal all = 0m, others = 0m;
        var any = false;
        foreach (var evidence in before.Evidence)
        {
            all += evidence.Weight;
            var rule = element.Rules.FirstOrDefault(rule => rule.QualifiedId == evidence.Rule);
            if (rule is not null && Kills(text.Telling, rule.Conditions) && IsChanged(text, evidence, plain))
            {
                continue;
            }

            others += evidence.Weight;
            any = true;
        }

        return before.Evidence.Count > 0 && (!any || others + Math.Max(0m, before.Strength - all) < element.Thresholds.Partial);
    }

    /// <summary>Whether a rule with these conditions accepts a deed told this way no more.</summary>
    private static bool Kills(Telling telling, RuleConditions conditions) => telling switch
    {
        Telling.OfOthers => (conditions.Who & ~(ActorSet.I | ActorSet.We)) == ActorSet.None,
        Telling.Denied => conditions.Polarity == PolaritySet.Affirmed,
        Telling.Imagined => (conditions.Modality & (ModalitySet.Hypothetical | ModalitySet.Intended)) == ModalitySet.None,
        _ => false,
    };

    /// <summary>Whether what was left undone counts ("I never checked the band"): then a denial is another account, and no attack.</summary>
    private static bool CountsOmissions(RubricElement element) => element.Rules.Any(rule => rule.Conditions.Polarity == PolaritySet.Negated);

    /// <summary>Whether a verb was changed inside the evidence; where the actor was, also before it in its sentence.</summary>
    private static bool IsChanged(AttackText text, Evidence evidence, string plain)
    {
        var start = text.Telling != Telling.OfOthers ? evidence.Start - 1 : evidence.Start == 0 ? -1 : plain.AsSpan(0, evidence.Start).LastIndexOfAny(".!?\n");
        return text.Restated!.Changed.Any(offset => offset > start && offset < evidence.Start + evidence.Length);
    }
}

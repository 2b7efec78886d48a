using HealthcareInterview.Scoring.Rubrics;

namespace HealthcareInterview.Scoring.Evaluation.Stress;

/// <summary>Attacks answers and counts what survives.</summary>
public static class StressTest
{
    /// <summary>Runs an attack on every answer.</summary>
    /// <param name="scorer">The scorer to attack.</param>
    /// <param name="answers">Answers as people gave them.</param>
    /// <param name="attack">One of <see cref="Attacks.All"/>.</param>
    public static AttackResult Run(InterviewScorer scorer, IReadOnlyList<InterviewAnswer> answers, Attack attack)
    {
        ArgumentNullException.ThrowIfNull(scorer);
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(attack);
        var rubrics = scorer.Rubrics.ToDictionary(rubric => rubric.Id, StringComparer.Ordinal);
        int texts = 0, targets = 0, survivors = 0, gains = 0;
        var examples = new List<string>();
        var byElement = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var answer in answers)
        {
            var rubric = rubrics[scorer.FindQuestion(answer.Question)!];
            var before = scorer.Score(answer);
            foreach (var variant in attack.Variants(answer, rubric))
            {
                texts++;
                var after = scorer.Score(variant);
                var scored = rubrics[after.Question];
                if (attack.Kind == AttackKind.NothingGained && after.Score > (before.Score ?? 0m))
                {
                    examples.Add(FormattableString.Invariant($"{answer.Id}: {before.Score} -> {after.Score}: {variant.Text[..Math.Min(60, variant.Text.Length)]}"));
                }

                gains += scored == rubric && after.Score > (before.Score ?? 0m) ? 1 : 0;
                for (var i = 0; i < scored.Elements.Count; i++)
                {
                    if (scored == rubric && !IsTarget(attack.Kind, rubric.Elements[i], before.Elements[i], variant.Text, answer.Text))
                    {
                        continue;
                    }

                    targets++;
                    if (after.Elements[i].Grade > (attack.Kind == AttackKind.NothingStrong ? 1 : attack.Kind == AttackKind.NothingGained ? before.Elements[i].Grade : 0))
                    {
                        survivors++;
                        var key = scored.Id + "/" + scored.Elements[i].Id;
                        examples.Add($"{answer.Id} {key}: {string.Join(" | ", after.Elements[i].Evidence.Select(evidence => evidence.Rule[(evidence.Rule.IndexOf('/', StringComparison.Ordinal) + 1)..] + ": " + evidence.Text))}");
                        byElement[key] = byElement.GetValueOrDefault(key) + 1;
                    }
                }
            }
        }

        return new AttackResult(attack, texts, targets, survivors, gains, [.. byElement.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)], examples);
    }

    private static bool IsTarget(AttackKind kind, RubricElement element, ElementResult before, string variant, string text) =>
        kind != AttackKind.NoOwnDeed || (before.Grade > 0 && variant != text && RestsOnOwnDeeds(element, before));

    /// <summary>Whether all evidence comes from rules that ask for own, affirmed, real deeds.</summary>
    private static bool RestsOnOwnDeeds(RubricElement element, ElementResult result) =>
        result.Evidence.All(evidence => element.Rules.FirstOrDefault(rule => rule.QualifiedId == evidence.Rule) is { } rule
            && (rule.Conditions.Who | ActorSet.I | ActorSet.We) == (ActorSet.I | ActorSet.We)
            && rule.Conditions.Polarity == PolaritySet.Affirmed
            && rule.Conditions.Modality == ModalitySet.Actual);
}

using FluentValidation;
using HealthcareInterview.Scoring.Diagnostics;
using HealthcareInterview.Scoring.Rubrics.Documents;

namespace HealthcareInterview.Scoring.Rubrics.Validation;

/// <summary>
/// Patterns that an earlier rule of the same element has already, under conditions that are as wide or wider: order is
/// leftmost, longest, then rule order, so that the later one can never have a match.
/// </summary>
internal static class NeverFiring
{
    public static void Check(RubricDocument rubric, ValidationContext<RubricDocument> context)
    {
        RuleConditions defaults = rubric.Defaults?.Over(RuleConditions.Standard) ?? RuleConditions.Standard;
        foreach ((_, IReadOnlyList<RuleDocument> rules) in RuleOwners.Of(rubric))
        {
            var earlier = new Dictionary<string, List<(RuleDocument Rule, int Line)>>(StringComparer.Ordinal);
            foreach (RuleDocument rule in rules)
            {
                foreach (Located<string> pattern in rule.Any)
                {
                    string text = string.Join(' ', pattern.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
                    List<(RuleDocument Rule, int Line)> same = earlier.TryGetValue(text, out List<(RuleDocument, int)>? found) ? found : earlier[text] = [];
                    (RuleDocument? taker, int line) = same.Find(e => Takes(e.Rule, rule, defaults));
                    if (taker is not null)
                    {
                        string owner = ReferenceEquals(taker, rule) ? "this rule" : $"the rule '{taker.Id?.Value}'";
                        context.Fail(DiagnosticCodes.NeverFires, pattern.Mark, $"The pattern '{text}' can never fire: {owner} has it in line {line} under the same conditions; delete it here, or make the earlier one narrower.");
                    }

                    same.Add((rule, pattern.Mark.Line));
                }
            }
        }
    }

    private static bool Takes(RuleDocument first, RuleDocument later, RuleConditions defaults)
    {
        if (ReferenceEquals(first, later))
        {
            return true;
        }

        RuleConditions a = first.Conditions.Over(defaults);
        RuleConditions b = later.Conditions.Over(defaults);
        LevelSet levels = first.Levels?.Value ?? LevelSet.All;
        return first.Unless.Count + first.UnlessBefore.Count + first.UnlessAfter.Count + first.Needs.Count == 0
            && first.NearRule is null
            && (first.Profile?.Value ?? ProfileCondition.Any) == ProfileCondition.Any
            && (levels & (later.Levels?.Value ?? LevelSet.All)) == (later.Levels?.Value ?? LevelSet.All)
            && (a.Who & b.Who) == b.Who
            && (a.Polarity & b.Polarity) == b.Polarity
            && (a.Modality & b.Modality) == b.Modality
            && (a.Voice & b.Voice) == b.Voice;
    }
}

using FluentValidation;
using HealthcareInterview.Scoring.Diagnostics;
using HealthcareInterview.Scoring.Rubrics.Documents;

namespace HealthcareInterview.Scoring.Rubrics.Validation;

/// <summary>Rules that wait for each other by <c>near</c> would never fire.</summary>
internal static class NearCycles
{
    public static void Check(RubricDocument rubric, ValidationContext<RubricDocument> context)
    {
        var next = new Dictionary<string, string>(StringComparer.Ordinal);
        var marks = new List<(string Rule, Located<string> Near)>();
        foreach ((string owner, IReadOnlyList<RuleDocument> rules) in RuleOwners.Of(rubric))
        {
            foreach (RuleDocument rule in rules.Where(static r => r is { Id: not null, NearRule: not null }))
            {
                string id = $"{owner}/{rule.Id!.Value}";
                next[id] = RuleOwners.Qualify(rule.NearRule!.Value, owner);
                marks.Add((id, rule.NearRule));
            }
        }

        foreach ((string rule, Located<string> near) in marks)
        {
            string? at = next[rule];
            for (int steps = 0; at is not null && at != rule && steps <= next.Count; steps++)
            {
                at = next.GetValueOrDefault(at);
            }

            if (at == rule)
            {
                context.Fail(DiagnosticCodes.NearCycle, near.Mark, $"The rule '{rule}' waits for itself by way of 'near'; none of these rules could fire.");
            }
        }
    }
}

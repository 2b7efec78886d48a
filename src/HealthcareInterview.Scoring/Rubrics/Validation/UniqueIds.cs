using FluentValidation;
using HealthcareInterview.Scoring.Diagnostics;
using HealthcareInterview.Scoring.Rubrics.Documents;

namespace HealthcareInterview.Scoring.Rubrics.Validation;

/// <summary>Elements and flags share one set of ids (both stand in the ledger); rules have one set in their owner.</summary>
internal static class UniqueIds
{
    public static void Check(RubricDocument rubric, ValidationContext<RubricDocument> context)
    {
        IEnumerable<Located<string>?> owners = rubric.Elements.Select(static e => e.Id).Concat(rubric.RedFlags.Select(static f => f.Id));
        Unique(owners, "element or red flag", context);
        foreach (RedFlagDocument flag in rubric.RedFlags)
        {
            Unique(flag.SharedRules.Select(static r => (Located<string>?)r.Id).Concat(flag.Rules.Select(static r => r.Id)), "rule", context);
        }

        foreach (ElementDocument element in rubric.Elements)
        {
            Unique(element.SharedRules.Select(static r => (Located<string>?)r.Id).Concat(element.Rules.Select(static r => r.Id)), "rule", context);
        }

        Unique(rubric.Prompts, "prompt", context);
    }

    private static void Unique(IEnumerable<Located<string>?> ids, string what, ValidationContext<RubricDocument> context)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Located<string>? id in ids)
        {
            if (id is not null && !first.TryAdd(id.Value, id.Mark.Line))
            {
                context.Fail(DiagnosticCodes.DuplicateId, id.Mark, $"The {what} '{id.Value}' stands here a second time (first in line {first[id.Value]}); each needs its own.");
            }
        }
    }
}

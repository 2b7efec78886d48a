using FluentValidation;
using HealthcareInterview.Scoring.Diagnostics;
using HealthcareInterview.Scoring.Rubrics.Documents;

namespace HealthcareInterview.Scoring.Rubrics.Validation;

/// <summary>Everything that names something else must name something that is there.</summary>
internal static class References
{
    /// <summary>The word that stands for every element in <c>when_missing</c> and <c>unless_strong</c>.</summary>
    public const string AllElements = "all";

    public static void Check(RubricDocument rubric, SharedNames shared, ValidationContext<RubricDocument> context)
    {
        string[] elements = [.. rubric.Elements.Select(static e => e.Id?.Value).OfType<string>()];
        string[] rules = [.. RuleOwners.Of(rubric).SelectMany(static o => o.Rules.Where(static r => r.Id is not null).Select(r => $"{o.Owner}/{r.Id!.Value}"))];
        foreach ((string owner, IReadOnlyList<RuleDocument> owned) in RuleOwners.Of(rubric))
        {
            foreach (RuleDocument rule in owned)
            {
                if (rule.NearRule is { } near && !rules.Contains(RuleOwners.Qualify(near.Value, owner), StringComparer.Ordinal))
                {
                    Fail(near, "rule", rules, "a rule is named as element/rule");
                }
            }
        }

        foreach (RedFlagDocument flag in rubric.RedFlags)
        {
            foreach (Located<string> id in flag.WhenMissing.Concat(flag.UnlessStrong).Where(static id => id.Value != AllElements))
            {
                Known(id, "element", elements);
            }
        }

        string[] particulars = [.. shared.Particulars, .. rubric.Particulars.Where(IsDefinition).Select(static p => p.Id.Value)];
        foreach (ParticularDocument particular in rubric.Particulars.Concat(rubric.Elements.SelectMany(static e => e.Particulars)))
        {
            Known(particular.Id, "particular", particulars);
        }

        foreach (ParticularDocument rule in rubric.Elements.SelectMany(static e => e.SharedRules).Concat(rubric.RedFlags.SelectMany(static f => f.SharedRules)))
        {
            Known(rule.Id, "shared rule", shared.Rules);
        }

        foreach (ParticularDocument particular in rubric.Particulars)
        {
            bool known = shared.Particulars.Contains(particular.Id.Value, StringComparer.Ordinal);
            if (IsDefinition(particular) && !known && (particular.Weight is null || particular.Classes.Count + particular.Words.Count + particular.Any.Count == 0))
            {
                context.Fail(DiagnosticCodes.EmptyParticular, particular.Id.Mark, $"The new particular '{particular.Id.Value}' needs a 'weight' and 'classes' or 'any'.");
            }
        }

        foreach (Located<string> flag in rubric.SharedFlags ?? [])
        {
            Known(flag, "shared red flag", shared.RedFlags);
        }

        BestOf(rubric, elements, context);

        void Known(Located<string> id, string what, IReadOnlyList<string> known)
        {
            if (!known.Contains(id.Value, StringComparer.Ordinal))
            {
                Fail(id, what, known, null);
            }
        }

        void Fail(Located<string> id, string what, IReadOnlyList<string> known, string? hint) =>
            context.Fail(
                DiagnosticCodes.UnknownReference,
                id.Mark,
                $"There is no {what} '{id.Value}'. {Suggestion.For(id.Value, known)}{(hint is null ? string.Empty : hint[..1].ToUpperInvariant() + hint[1..] + ". ")}Known: {string.Join(", ", known)}.");
    }

    private static bool IsDefinition(ParticularDocument particular) => particular.Conditions is not null;

    private static void BestOf(RubricDocument rubric, string[] elements, ValidationContext<RubricDocument> context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (Located<string> id in rubric.BestOf.SelectMany(static g => g))
        {
            if (!elements.Contains(id.Value, StringComparer.Ordinal))
            {
                context.Fail(DiagnosticCodes.UnknownReference, id.Mark, $"There is no element '{id.Value}'. {Suggestion.For(id.Value, elements)}Known: {string.Join(", ", elements)}.");
            }
            else if (!seen.Add(id.Value))
            {
                context.Fail(DiagnosticCodes.BadBestOf, id.Mark, $"The element '{id.Value}' stands in 'best_of' twice; an element belongs to one group.");
            }
        }

        if (rubric.BestOf.Count == 1)
        {
            context.Fail(DiagnosticCodes.BadBestOf, rubric.BestOfMark, "'best_of' needs two groups at least, such as [[a, b], [c, d]].");
        }
    }
}

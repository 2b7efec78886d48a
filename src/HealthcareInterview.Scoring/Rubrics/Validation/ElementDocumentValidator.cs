using FluentValidation;
using HealthcareInterview.Scoring.Diagnostics;
using HealthcareInterview.Scoring.Rubrics.Documents;

namespace HealthcareInterview.Scoring.Rubrics.Validation;

/// <summary>What an element must be by itself.</summary>
internal sealed class ElementDocumentValidator : AbstractValidator<ElementDocument>
{
    public ElementDocumentValidator(RuleDocumentValidator rules)
    {
        RuleFor(e => e.Id).Must(id => Names.IsKebab(id!.Value)).When(e => e.Id is not null)
            .At(DiagnosticCodes.BadId, e => e.Id!.Mark, e => $"The element id '{e.Id!.Value}' is not in kebab-case; write it like 'systems-fix'.");
        RuleFor(e => e.Weight).Custom(static (weight, context) =>
        {
            foreach (Located<decimal>? value in (IEnumerable<Located<decimal>?>)[weight?.Entry, weight?.Mid, weight?.Senior])
            {
                if (value is { Value: < 0m or > Bounds.ElementWeight })
                {
                    context.Fail(DiagnosticCodes.OutOfBounds, value.Mark, $"An element's weight is 0 to {Bounds.ElementWeight.Text()} points, not {value.Value.Text()}.");
                }
            }
        });
        RuleFor(e => e.Partial).Must(p => p!.Value is > 0m and <= Bounds.Threshold).When(e => e.Partial is not null)
            .At(DiagnosticCodes.BadThresholds, e => e.Partial!.Mark, e => $"The threshold 'partial' is more than 0 and at most {Bounds.Threshold.Text()}, not {e.Partial!.Value.Text()}.");
        RuleFor(e => e.Strong).Must((e, s) => s!.Value > e.Partial!.Value && s.Value <= Bounds.Threshold).When(e => e.Strong is not null && e.Partial is not null)
            .At(DiagnosticCodes.BadThresholds, e => e.Strong!.Mark, e => $"The threshold 'strong' must be more than 'partial' ({e.Partial!.Value.Text()}) and at most {Bounds.Threshold.Text()}, not {e.Strong!.Value.Text()}.");
        RuleFor(e => e.OrganizationMatch).Must(m => m!.Value is >= 0m and <= Bounds.RuleWeight).When(e => e.OrganizationMatch is not null)
            .At(DiagnosticCodes.OutOfBounds, e => e.OrganizationMatch!.Mark, e => $"'organization_match' is 0 to {Bounds.RuleWeight.Text()}, not {e.OrganizationMatch!.Value.Text()}.");
        RuleFor(e => e.Concreteness).Must(c => c!.Value is >= 0m and <= Bounds.Concreteness).When(e => e.Concreteness is not null)
            .At(DiagnosticCodes.OutOfBounds, e => e.Concreteness!.Mark, e => $"An element's 'concreteness' is 0 to {Bounds.Concreteness.Text()}, not {e.Concreteness!.Value.Text()}.");
        RuleForEach(e => e.Rules).SetValidator(rules);
        RuleForEach(e => e.SharedRules).SetValidator(new ParticularDocumentValidator());
        RuleForEach(e => e.Particulars).SetValidator(new ParticularDocumentValidator());
    }
}

using FluentValidation;
using HealthcareInterview.Scoring.Diagnostics;
using HealthcareInterview.Scoring.Rubrics.Documents;

namespace HealthcareInterview.Scoring.Rubrics.Validation;

/// <summary>What a rule must be by itself.</summary>
internal sealed class RuleDocumentValidator : AbstractValidator<RuleDocument>
{
    public RuleDocumentValidator()
    {
        RuleFor(r => r.Id).Must(id => Names.IsKebab(id!.Value)).When(r => r.Id is not null)
            .At(DiagnosticCodes.BadId, r => r.Id!.Mark, r => $"The rule id '{r.Id!.Value}' is not in kebab-case; write it like 'own-act'.");
        RuleFor(r => r.Weight).Must(w => w!.Value is > 0m and <= Bounds.RuleWeight).When(r => r.Weight is not null)
            .At(DiagnosticCodes.OutOfBounds, r => r.Weight!.Mark, r => $"A rule's weight is more than 0 and at most {Bounds.RuleWeight.Text()}, not {r.Weight!.Value.Text()}.");
        RuleFor(r => r.Count).Must(c => c!.Value is >= 1 and <= Bounds.Count).When(r => r.Count is not null)
            .At(DiagnosticCodes.OutOfBounds, r => r.Count!.Mark, r => $"'count' is a whole number from 1 to {Bounds.Count}, not {r.Count!.Value.Text()}.");
        RuleFor(r => r.NearWithin).Must(n => n!.Value is >= 0 and <= Bounds.Sentences).When(r => r.NearWithin is not null)
            .At(DiagnosticCodes.OutOfBounds, r => r.NearWithin!.Mark, r => $"'within' is 0 to {Bounds.Sentences} sentences, not {r.NearWithin!.Value.Text()}.");
        RuleFor(r => r.HasAccept).Equal(toCompare: true)
            .At(DiagnosticCodes.MissingExample, r => r.Mark, r => $"The rule {Name(r)} has no 'accept': give at least one sentence that it must find.");
        RuleFor(r => r.HasReject).Equal(toCompare: true)
            .At(DiagnosticCodes.MissingExample, r => r.Mark, r => $"The rule {Name(r)} has no 'reject': give at least one sentence that it must not take.");
    }

    private static string Name(RuleDocument rule) => rule.Id is null ? "without id" : $"'{rule.Id.Value}'";
}

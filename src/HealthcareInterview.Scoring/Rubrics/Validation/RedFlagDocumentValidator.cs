using FluentValidation;
using HealthcareInterview.Scoring.Diagnostics;
using HealthcareInterview.Scoring.Rubrics.Documents;

namespace HealthcareInterview.Scoring.Rubrics.Validation;

/// <summary>What a red flag must be by itself.</summary>
internal sealed class RedFlagDocumentValidator : AbstractValidator<RedFlagDocument>
{
    public RedFlagDocumentValidator(RuleDocumentValidator rules)
    {
        RuleFor(f => f.Id).Must(id => Names.IsKebab(id!.Value)).When(f => f.Id is not null)
            .At(DiagnosticCodes.BadId, f => f.Id!.Mark, f => $"The red flag id '{f.Id!.Value}' is not in kebab-case; write it like 'stayed-silent'.");
        RuleFor(f => f.Points).Must(p => p!.Value is >= -100m and < 0m).When(f => f.Points is not null)
            .At(DiagnosticCodes.OutOfBounds, f => f.Points!.Mark, f => $"A red flag's points are below 0 and at least -100, not {f.Points!.Value.Text()}.");
        RuleFor(f => f.MarkAtMost).Must(m => m!.Value is >= 1 and <= 4).When(f => f.MarkAtMost is not null)
            .At(DiagnosticCodes.OutOfBounds, f => f.MarkAtMost!.Mark, f => $"'mark_at_most' is a mark from 1 to 4, not {f.MarkAtMost!.Value.Text()}; leave it out for no ceiling.");
        RuleFor(f => f.Threshold).Must(t => t!.Value is > 0m and <= Bounds.Threshold).When(f => f.Threshold is not null)
            .At(DiagnosticCodes.BadThresholds, f => f.Threshold!.Mark, f => $"A red flag's 'threshold' is more than 0 and at most {Bounds.Threshold.Text()}, not {f.Threshold!.Value.Text()}.");
        RuleFor(f => f.LongFrom).Must(w => w!.Value is >= 1 and <= Bounds.MinWords).When(f => f.LongFrom is not null)
            .At(DiagnosticCodes.OutOfBounds, f => f.LongFrom!.Mark, f => $"'long_from' is 1 to {Bounds.MinWords} words, not {f.LongFrom!.Value.Text()}.");
        RuleFor(f => f.MinWords).Must(w => w!.Value is >= 0 and <= Bounds.MinWords).When(f => f.MinWords is not null)
            .At(DiagnosticCodes.OutOfBounds, f => f.MinWords!.Mark, f => $"'min_words' is 0 to {Bounds.MinWords}, not {f.MinWords!.Value.Text()}.");
        RuleFor(f => f.Rules).Must((f, r) => r.Count + f.SharedRules.Count > 0 || f.WhenMissing.Count > 0 || f.OffTopic?.Value == true)
            .At(DiagnosticCodes.FlagNeverRaised, f => f.Mark, f => $"The red flag {(f.Id is null ? "without id" : $"'{f.Id.Value}'")} has none of 'rules', 'when_missing' and 'off_topic', so nothing could raise it.");
        RuleForEach(f => f.SharedRules).SetValidator(new ParticularDocumentValidator());
        RuleForEach(f => f.Rules).SetValidator(rules);
    }
}

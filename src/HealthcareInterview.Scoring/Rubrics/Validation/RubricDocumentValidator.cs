using FluentValidation;
using HealthcareInterview.Scoring.Diagnostics;
using HealthcareInterview.Scoring.Rubrics.Documents;

namespace HealthcareInterview.Scoring.Rubrics.Validation;

/// <summary>What a rubric must be: its parts by themselves, then together.</summary>
internal sealed class RubricDocumentValidator : AbstractValidator<RubricDocument>
{
    public RubricDocumentValidator(SharedNames shared)
    {
        var rules = new RuleDocumentValidator();
        RuleFor(r => r.Id).Must(id => Names.IsKebab(id!.Value)).When(r => r.Id is not null)
            .At(DiagnosticCodes.BadId, r => r.Id!.Mark, r => $"The rubric id '{r.Id!.Value}' is not in kebab-case; write it like 'staying-current'.");
        RuleFor(r => r.Version).Must(v => Names.IsVersion(v!.Value)).When(r => r.Version is not null)
            .At(DiagnosticCodes.BadVersion, r => r.Version!.Mark, r => $"The version '{r.Version!.Value}' is not a semantic version; write it like '1.0.0'.");
        RuleForEach(r => r.Elements).SetValidator(new ElementDocumentValidator(rules));
        RuleForEach(r => r.RedFlags).SetValidator(new RedFlagDocumentValidator(rules));
        RuleForEach(r => r.Particulars).SetValidator(new ParticularDocumentValidator());
        RuleForEach(r => r.Lexicons).Custom(static (lexicon, context) =>
        {
            if (!Names.IsSnake(lexicon.Name.Value))
            {
                context.Fail(DiagnosticCodes.BadId, lexicon.Name.Mark, $"The lexicon name '{lexicon.Name.Value}' is not in snake_case; write it like 'change_verb'.");
            }
        });
        RuleFor(r => r.Credit).Custom(PolicyRules.Credit);
        RuleFor(r => r.OwnDeeds).Custom(PolicyRules.OwnDeeds);
        RuleFor(r => r.Concreteness).Custom(PolicyRules.Concreteness);
        RuleFor(r => r.Tuning).Custom(PolicyRules.Tuning);
        RuleFor(r => r.Marks).Custom(PolicyRules.Marks);
        RuleFor(r => r).Custom(PolicyRules.Weights);
        RuleFor(r => r).Custom(UniqueIds.Check);
        RuleFor(r => r).Custom((rubric, context) => References.Check(rubric, shared, context));
        RuleFor(r => r).Custom(NearCycles.Check);
        RuleFor(r => r).Custom(NeverFiring.Check);
    }

    /// <summary>Runs the validator and turns its failures into diagnostics.</summary>
    public static void Run(RubricDocument document, SharedNames shared, Problems problems)
    {
        foreach (FluentValidation.Results.ValidationFailure failure in new RubricDocumentValidator(shared).Validate(document).Errors)
        {
            problems.Add(failure.ErrorCode, failure.CustomState is TextMark mark ? mark : default, failure.ErrorMessage);
        }
    }
}

using FluentValidation;
using HealthcareInterview.Scoring.Diagnostics;
using HealthcareInterview.Scoring.Patterns.Syntax;
using HealthcareInterview.Scoring.Rubrics.Documents;

namespace HealthcareInterview.Scoring.Rubrics.Validation;

/// <summary>What a particular must be by itself.</summary>
internal sealed class ParticularDocumentValidator : AbstractValidator<ParticularDocument>
{
    public ParticularDocumentValidator()
    {
        RuleFor(p => p.Id).Must(id => Names.IsKebab(id.Value))
            .At(DiagnosticCodes.BadId, p => p.Id.Mark, p => $"The particular's id '{p.Id.Value}' is not in kebab-case; write it like 'past-deed'.");
        RuleFor(p => p.Weight).Must(w => w!.Value is >= 0m and <= Bounds.ParticularWeight).When(p => p.Weight is not null)
            .At(DiagnosticCodes.OutOfBounds, p => p.Weight!.Mark, p => $"A particular's weight is 0 to {Bounds.ParticularWeight.Text()}, not {p.Weight!.Value.Text()}.");
        RuleFor(p => p.Density).Must(d => Math.Abs(d!.Value) <= Bounds.Density).When(p => p.Density is not null)
            .At(DiagnosticCodes.OutOfBounds, p => p.Density!.Mark, p => $"A particular's density is -{Bounds.Density.Text()} to {Bounds.Density.Text()}, not {p.Density!.Value.Text()}.");
        RuleFor(p => p.Cap).Must(c => c!.Value is >= 1 and <= Bounds.Cap).When(p => p.Cap is not null)
            .At(DiagnosticCodes.OutOfBounds, p => p.Cap!.Mark, p => $"'cap' is a whole number from 1 to {Bounds.Cap}, not {p.Cap!.Value.Text()}.");
        RuleForEach(p => p.Words).Custom(static (word, context) =>
        {
            if (word.Value.Length == 0 || word.Value.Any(char.IsWhiteSpace))
            {
                context.Fail(DiagnosticCodes.WrongType, word.Mark, $"'words' are single words in one form, such as 'asked', not '{word.Value}'; for several words or all forms of one use 'any'.");
            }
        });
        RuleForEach(p => p.Classes).Custom(static (text, context) =>
        {
            foreach (string name in text.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (!ClassTable.TryFind(name, out _))
                {
                    context.Fail(DiagnosticCodes.UnknownClass, text.Mark, $"Unknown class '{name}'. {Suggestion.For(name, ClassTable.Names)}Known: {string.Join(", ", ClassTable.Names)}.");
                }
            }
        });
    }
}

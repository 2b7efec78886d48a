using System.Globalization;
using FluentValidation;
using FluentValidation.Results;

namespace HealthcareInterview.Scoring.Rubrics.Validation;

/// <summary>Gives each FluentValidation rule its own code, message and place, so that none comes from the machine's culture.</summary>
internal static class PlacedRules
{
    public static IRuleBuilderOptions<T, TValue> At<T, TValue>(
        this IRuleBuilderOptions<T, TValue> rule, string code, Func<T, TextMark> mark, Func<T, string> message) =>
        rule.WithErrorCode(code).WithState(item => (object)mark(item)).WithMessage(message);

    public static void Fail<T>(this ValidationContext<T> context, string code, TextMark mark, string message) =>
        context.AddFailure(new ValidationFailure(string.Empty, message) { ErrorCode = code, CustomState = mark });

    /// <summary>A number as the file would have it.</summary>
    public static string Text(this int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc cref="Text(int)"/>
    public static string Text(this decimal value) => value.ToString("0.#####", CultureInfo.InvariantCulture);
}

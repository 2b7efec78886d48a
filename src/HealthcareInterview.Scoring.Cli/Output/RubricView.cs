using System.Globalization;
using HealthcareInterview.Scoring.Rubrics;

namespace HealthcareInterview.Scoring.Cli.Output;

/// <summary>Writes a rubric for people.</summary>
internal static class RubricView
{
    public static void Show(TextWriter output, Rubric rubric)
    {
        output.WriteLine($"{rubric.Title} ({rubric.Id} {rubric.Version})");
        foreach (var prompt in rubric.Prompts)
        {
            output.WriteLine($"  \u201C{prompt}\u201D");
        }

        foreach (var element in rubric.Elements)
        {
            output.WriteLine();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{element.Title}{(element.Decisive ? " (decisive)" : string.Empty)}: {element.Weight.Entry:0.#} entry, {element.Weight.Mid:0.#} mid, {element.Weight.Senior:0.#} senior; partial from {element.Thresholds.Partial:0.##}, strong from {element.Thresholds.Strong:0.##}"));
            output.WriteLine($"  {element.Advice}");
            Rules(output, element.Rules);
        }

        foreach (var flag in rubric.RedFlags)
        {
            output.WriteLine();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"! {flag.Title}: {flag.Points:0.#}{(flag.MarkAtMost is { } most ? $", mark {most} at most" : string.Empty)}"));
            Rules(output, flag.Rules);
        }
    }

    private static void Rules(TextWriter output, IReadOnlyList<RubricRule> rules)
    {
        foreach (var rule in rules)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {rule.Id} ({rule.Weight:0.##}){(rule.AtMostPartial ? ", partial at most" : string.Empty)}: {string.Join("  |  ", rule.Any)}"));
            if (rule.Note is not null)
            {
                output.WriteLine($"    {rule.Note}");
            }

            if (rule.Accept.Count > 0)
            {
                output.WriteLine($"    such as: {rule.Accept[0]}");
            }
        }
    }
}

using FsCheck;
using FsCheck.Fluent;
using HealthcareInterview.Scoring.Rubrics;

namespace HealthcareInterview.Scoring.Tests;

/// <summary>Answers made of a rubric's own examples and of talk that has nothing to do with it.</summary>
internal static class AnswerTexts
{
    public static IReadOnlyList<string> Unrelated { get; } =
    [
        "The cafeteria closes at eight.", "Rain fell on the roof.", "The bus was yellow.", "My cousin paints boats.",
        "Oranges grow in warm places.", "The river froze in January.", "Trains run on Sundays.", "The moon was full.",
    ];

    /// <summary>The examples of a rubric's rules, each with a full stop.</summary>
    public static IReadOnlyList<string> Sentences(Rubric rubric) =>
    [
        .. rubric.Elements.SelectMany(element => element.Rules)
            .Concat(rubric.RedFlags.SelectMany(flag => flag.Rules))
            .SelectMany(rule => rule.Accept.Concat(rule.Reject))
            .Select(example => Stopped(example.Text))
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>One to nine sentences of the rubric's examples and of unrelated talk, at any level.</summary>
    public static Arbitrary<InterviewAnswer> Answers(Rubric rubric)
    {
        IReadOnlyList<string> sentences = Sentences(rubric);
        Gen<string> sentence = Gen.Frequency((5, Gen.Elements(sentences.AsEnumerable())), (1, Gen.Elements(Unrelated.AsEnumerable())));
        Gen<InterviewAnswer> answer =
            from count in Gen.Choose(1, 9)
            from parts in Gen.ArrayOf(sentence, count)
            from level in Gen.Elements(ExperienceLevel.Entry, ExperienceLevel.Mid, ExperienceLevel.Senior)
            select new InterviewAnswer { Question = rubric.Id, Level = level, Text = string.Join(' ', parts) };
        return answer.ToArbitrary();
    }

    private static string Stopped(string text) => text.TrimEnd() is var trimmed && trimmed.Length > 0 && trimmed[^1] is '.' or '?' or '!' ? text.TrimEnd() : text.TrimEnd() + ".";
}

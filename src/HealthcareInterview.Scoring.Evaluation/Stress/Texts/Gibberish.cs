using System.Text;
using HealthcareInterview.Scoring.Evaluation.Agreement;
using HealthcareInterview.Scoring.Rubrics;

namespace HealthcareInterview.Scoring.Evaluation.Stress.Texts;

/// <summary>Sentences that are grammatical and mean nothing.</summary>
internal static class Gibberish
{
    private static readonly string[] Subjects =
        ["The quiet ladder", "A purple schedule", "Every wooden river", "The seventh umbrella", "Some velvet engine", "The borrowed moon", "A patient staircase", "The careful orange"];

    private static readonly string[] Predicates =
        ["explains the harbor", "folds a green Tuesday", "measures no carpet", "forgets its window", "paints the loudest cloud", "answers a slow garden", "carries seven thoughts", "opens the polite mountain"];

    private static readonly string[] Verbs = ["explains", "folds", "measures", "forgets", "paints", "answers", "carries", "opens"];

    /// <summary>As long as the answer: of words that no rubric knows, and of the rubric's own titles as subjects and objects.</summary>
    public static IEnumerable<string> Texts(string text, Rubric rubric)
    {
        string[] titles = [.. rubric.Elements.Select(element => element.Id.Replace('-', ' '))];
        yield return Sentences(text.Length, random => $"{Subjects[random(Subjects.Length)]} {Predicates[random(Predicates.Length)]}. ");
        yield return Sentences(text.Length, random => $"The {titles[random(titles.Length)]} {Verbs[random(Verbs.Length)]} a green {titles[random(titles.Length)]}. ");
    }

    private static string Sentences(int length, Func<Func<int, int>, string> next)
    {
        var text = new StringBuilder();
        var random = new SplitMix64((ulong)length);
        while (text.Length < length)
        {
            text.Append(next(limit => random.Next(limit)));
        }

        return text.ToString();
    }
}

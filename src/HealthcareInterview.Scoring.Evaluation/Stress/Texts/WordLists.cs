using System.Text;
using HealthcareInterview.Scoring.Evaluation.Agreement;
using HealthcareInterview.Scoring.Rubrics;

namespace HealthcareInterview.Scoring.Evaluation.Stress.Texts;

/// <summary>Words without sentences.</summary>
internal static class WordLists
{
    private static readonly char[] Marks = [' ', '\n', '\r', '\t', ',', '.', ';', ':', '!', '?', '"', '(', ')', '\u201C', '\u201D', '\u2014'];

    /// <summary>The elements' titles and the answer's content words, as a list with commas, with spaces, and one a line.</summary>
    public static IEnumerable<string> Of(InterviewAnswer answer, Rubric rubric)
    {
        string[] words = [.. rubric.Elements.Select(element => Parroting.Lower(element.Title)), .. Content(answer.Text)];
        yield return string.Join(", ", words);
        yield return string.Join(' ', words);
        yield return string.Join("\n- ", words);
    }

    /// <summary>The words of the rubric's own examples over and over, up to a size: what a rule waits for, and nothing else.</summary>
    public static string Triggers(Rubric rubric, int characters)
    {
        string[] words = [.. rubric.Elements.SelectMany(element => element.Rules).SelectMany(rule => rule.Accept).SelectMany(example => Content(example.Text)).Distinct(StringComparer.Ordinal)];
        if (words.Length == 0)
        {
            words = [.. rubric.Elements.Select(element => element.Title)];
        }

        var random = new SplitMix64(1);
        var text = new StringBuilder(characters + 32);
        while (text.Length < characters)
        {
            text.Append(words[random.Next(words.Length)]).Append(' ');
        }

        return text.ToString();
    }

    /// <summary>The answer's words in another order, by a fixed seed.</summary>
    public static string Shuffled(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var random = new SplitMix64((ulong)text.Length);
        for (var i = words.Length - 1; i > 0; i--)
        {
            var j = random.Next(i + 1);
            (words[i], words[j]) = (words[j], words[i]);
        }

        return string.Join(' ', words);
    }

    private static IEnumerable<string> Content(string text) =>
        text.Split(Marks, StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 4).Distinct(StringComparer.OrdinalIgnoreCase);
}

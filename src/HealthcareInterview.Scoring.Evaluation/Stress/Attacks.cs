using System.Text;
using HealthcareInterview.Scoring.Rubrics;

namespace HealthcareInterview.Scoring.Evaluation.Stress;

/// <summary>The ten attacks of <c>hiscore stress</c>. Every text is a pure function of the answer and the rubric.</summary>
public static class Attacks
{
    private const string Padding = " The cafeteria closes at eight and the soup is good. Oranges grow in warm places. The museum has a new wing with tall windows. It may rain on the weekend.";

    private static readonly string[] Nonsense =
        ["The quiet ladder", "A purple schedule", "Every wooden river", "The seventh umbrella", "Some velvet engine", "The borrowed moon", "A patient staircase", "The careful orange"];

    private static readonly string[] NonsenseDeeds =
        ["explains the harbor", "folds a green Tuesday", "measures no carpet", "forgets its window", "paints the loudest cloud", "answers a slow garden", "carries seven thoughts", "opens the polite mountain"];

    /// <summary>All, in the order of the report.</summary>
    public static IReadOnlyList<Attack> All { get; } =
    [
        new("word list", AttackKind.NothingFound, (answer, rubric) => [answer with { Text = WordList(answer, rubric) }]),
        new("framework parroting", AttackKind.NothingStrong, (answer, rubric) => [answer with { Text = Parrot(rubric) }]),
        new("question restated", AttackKind.NothingFound, (answer, rubric) => rubric.Prompts.Select(prompt => answer with { Text = $"You asked me: {prompt} That is a good question. {prompt}" })),
        new("deeds of somebody else", AttackKind.NoOwnDeed, (answer, _) => [answer with { Text = DeedRewriter.ToSomebodyElse(answer.Text) }]),
        new("deeds denied or imagined", AttackKind.NoOwnDeed, (answer, _) => new[] { "did not", "would", "might", "plan to" }.Select(words => answer with { Text = DeedRewriter.With(answer.Text, words) })),
        new("words shuffled", AttackKind.NothingFound, (answer, _) => [answer with { Text = Shuffled(answer.Text) }]),
        new("said twice, padded", AttackKind.NothingGained, (answer, _) => [answer with { Text = answer.Text + "\n" + answer.Text }, answer with { Text = answer.Text + Padding }, answer with { Text = Padding.TrimStart() + " " + answer.Text }]),
        new("gibberish", AttackKind.NothingFound, (answer, _) => [answer with { Text = Gibberish(answer.Text.Length) }]),
        new("claims about oneself", AttackKind.NothingStrong, (answer, rubric) => [answer with { Text = Claims(rubric) }]),
        new("odd letters", AttackKind.NothingGained, (answer, _) => [answer with { Text = ZeroWidth(answer.Text) }, answer with { Text = LookAlikes(answer.Text) }, answer with { Text = MixedCase(answer.Text) }]),
    ];

    /// <summary>The content words of the answer and the titles of the elements, as a list.</summary>
    private static string WordList(InterviewAnswer answer, Rubric rubric)
    {
        var words = answer.Text.Split([' ', '\n', '\r', '\t', ',', '.', ';', ':', '!', '?', '"', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Length > 4).Distinct(StringComparer.OrdinalIgnoreCase);
        return string.Join(", ", rubric.Elements.Select(element => Lower(element.Title)).Concat(words));
    }

    private static string Parrot(Rubric rubric) =>
        string.Join(' ', rubric.Elements.Select((element, i) => $"{new[] { "I made sure of", "I always show", "I took care of", "I demonstrated" }[i % 4]} {Lower(element.Title)}."));

    private static string Claims(Rubric rubric) =>
        string.Join(' ', rubric.Elements.Select((element, i) => $"I am {new[] { "a big believer in", "very strong at", "known for", "passionate about" }[i % 4]} {Lower(element.Title)}."))
        + " I am a systems thinker, a team player and a natural leader who gives 110 percent.";

    private static string Shuffled(string text)
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

    private static string Gibberish(int length)
    {
        var text = new StringBuilder();
        var random = new SplitMix64((ulong)length);
        while (text.Length < length)
        {
            text.Append(Nonsense[random.Next(Nonsense.Length)]).Append(' ').Append(NonsenseDeeds[random.Next(NonsenseDeeds.Length)]).Append(". ");
        }

        return text.ToString();
    }

    /// <summary>A zero-width space inside every fourth word.</summary>
    private static string ZeroWidth(string text) => Words(text, (word, i) => i % 4 == 0 && word.Length > 3 ? word.Insert(2, "\u200B") : word);

    /// <summary>Cyrillic letters that look like Latin ones in every third word.</summary>
    private static string LookAlikes(string text) => Words(text, (word, i) => i % 3 == 0 ? word.Replace('a', '\u0430').Replace('e', '\u0435').Replace('o', '\u043E') : word);

    private static string MixedCase(string text) => Words(text, (word, i) => i % 2 == 0 ? word.ToUpperInvariant() : word);

    private static string Words(string text, Func<string, int, string> change) => string.Join(' ', text.Split(' ').Select(change));

    private static string Lower(string title) => title.Length > 1 && char.IsLower(title[1]) ? char.ToLowerInvariant(title[0]) + title[1..] : title;
}

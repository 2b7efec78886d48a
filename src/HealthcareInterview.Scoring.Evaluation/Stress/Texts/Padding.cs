namespace HealthcareInterview.Scoring.Evaluation.Stress.Texts;

/// <summary>The answer with more text and nothing more said.</summary>
internal static class Padding
{
    private const string Unrelated = "The cafeteria closes at eight and the soup is good. Oranges grow in warm places. The museum has a new wing with tall windows. It may rain on the weekend.";

    private const string Talk = "That is really how it was, and I think that is important to say. As I said, that was that, and that is what I wanted to tell you about it.";

    /// <summary>Said twice, each sentence twice, with unrelated text before, behind, on both sides, and with talk behind.</summary>
    public static IEnumerable<string> Texts(string text)
    {
        yield return text + "\n" + text;
        yield return EachTwice(text);
        yield return text + " " + Unrelated;
        yield return Unrelated + " " + text;
        yield return Unrelated + " " + text + " " + Unrelated;
        yield return text + " " + Talk;
    }

    private static string EachTwice(string text)
    {
        var sentences = text.Split(". ", StringSplitOptions.RemoveEmptyEntries);
        return string.Join(". ", sentences.SelectMany(sentence => new[] { sentence.TrimEnd('.'), sentence.TrimEnd('.') })) + ".";
    }
}

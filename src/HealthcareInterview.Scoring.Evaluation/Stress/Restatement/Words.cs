using System.Text;
using HealthcareInterview.Scoring.Analysis;

namespace HealthcareInterview.Scoring.Evaluation.Stress.Restatement;

/// <summary>Reads and replaces the words of an answer.</summary>
internal static class Words
{
    /// <summary>The token's text in lower case with a straight apostrophe.</summary>
    public static string Of(AnalyzedAnswer answer, int token) =>
        answer.Text.Substring(answer.Tokens[token].Start, answer.Tokens[token].Length).ToLowerInvariant().Replace('\u2019', '\'');

    /// <summary>The text with other words in the place of some tokens; capitals at the start of a sentence stay.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="changes">Token index and the words in its place, in the order of the text.</param>
    public static Restated Replace(AnalyzedAnswer answer, IReadOnlyList<KeyValuePair<int, string>> changes)
    {
        var text = new StringBuilder(answer.Text.Length * 2);
        var done = 0;
        foreach (var (index, words) in changes)
        {
            var token = answer.Tokens[index];
            text.Append(answer.Text, done, token.Start - done);

            // A contraction becomes a word of its own: "I'm" and "would be".
            if (token.Start > 0 && char.IsLetter(answer.Text[token.Start - 1]) && char.IsLetter(words[0]))
            {
                text.Append(' ');
            }

            var first = StartsSentence(answer, token) ? char.ToUpperInvariant(words[0]) : words[0];
            text.Append(first).Append(words, 1, words.Length - 1);
            done = token.Start + token.Length;
        }

        text.Append(answer.Text, done, answer.Text.Length - done);
        return new Restated(text.ToString(), [.. changes.Select(change => answer.Tokens[change.Key].Start)]);
    }

    private static bool StartsSentence(AnalyzedAnswer answer, in Token token)
    {
        var at = token.Start - 1;
        while (at >= 0 && (char.IsWhiteSpace(answer.Text[at]) || answer.Text[at] is '"' or '\u201C' or '('))
        {
            at--;
        }

        return char.IsUpper(answer.Text[token.Start]) && (at < 0 || answer.Text[at] is '.' or '!' or '?' or ':');
    }
}

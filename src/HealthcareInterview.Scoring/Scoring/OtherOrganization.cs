using HealthcareInterview.Scoring.Analysis;

namespace HealthcareInterview.Scoring.Scoring;

/// <summary>
/// Tells sentences that are about another organization: one is named ("Mercy Hospital"), and neither the one applied to nor
/// the listener is in it.
/// </summary>
internal static class OtherOrganization
{
    private static readonly string[] Kinds = ["hospital", "clinic", "center", "centre", "health", "healthcare", "medical", "hospice", "institute"];

    private static readonly string[] Here = ["you", "your", "yours", "here", "this", "us"];

    /// <summary>The token that names the other organization, or -1.</summary>
    public static int In(AnalyzedAnswer answer, int sentence, string[] nameWords)
    {
        var range = answer.Sentences[sentence];
        var other = -1;
        for (var i = range.FirstToken; i < range.EndToken; i++)
        {
            ref readonly var token = ref answer.Tokens[i];
            var text = answer.Text.AsSpan(token.Start, token.Length);
            if (IsOneOf(text, Here) || (IsOneOf(text, nameWords) && !IsOneOf(text, Kinds) && char.IsUpper(text[0])))
            {
                return -1;
            }

            var isName = (token.Classes & WordClass.Name) != WordClass.None && char.IsUpper(text[0]) && i > range.FirstToken && !IsOneOf(text, Kinds);
            if (other < 0 && isName && NamesAnInstitution(answer, i + 1, range.EndToken))
            {
                other = i;
            }
        }

        return other;
    }

    /// <summary>"Mercy Hospital", "Saint Anne Medical Center": capitals all the way to the kind.</summary>
    private static bool NamesAnInstitution(AnalyzedAnswer answer, int from, int end)
    {
        for (var i = from; i < Math.Min(end, from + 3); i++)
        {
            ref readonly var token = ref answer.Tokens[i];
            var text = answer.Text.AsSpan(token.Start, token.Length);
            if (!char.IsUpper(text[0]))
            {
                return false;
            }

            if (IsOneOf(text, Kinds))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOneOf(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}

using HealthcareInterview.Scoring.Analysis;

namespace HealthcareInterview.Scoring.Scoring;

/// <summary>
/// Tells words in an order that nobody speaks: articles without a noun to come, "I" without a verb. People break this in at
/// most one place of ten, also in a second language; shuffled words in four of ten.
/// </summary>
internal static class WordOrder
{
    private const int LeastBreaks = 3;

    private const WordClass AfterArticle = WordClass.Noun | WordClass.Adj | WordClass.Num | WordClass.Adv | WordClass.Name | WordClass.Quote | WordClass.Date | WordClass.Time | WordClass.Part | WordClass.Ing;

    private const WordClass AfterSubject = WordClass.Verb | WordClass.Aux | WordClass.Modal | WordClass.Adv | WordClass.Punct | WordClass.Neg | WordClass.Conj;

    /// <summary>Whether the words of the answer are scrambled.</summary>
    public static bool IsScrambled(AnalyzedAnswer answer)
    {
        int places = 0, breaks = 0;
        for (var i = 0; i + 1 < answer.VisibleCount; i++)
        {
            ref readonly var token = ref answer.TokenBuffer[answer.VisibleBuffer[i]];
            if (token.Length > 5)
            {
                continue;
            }

            var wanted = Wanted(answer.Text.AsSpan(token.Start, token.Length));
            if (wanted == WordClass.None)
            {
                continue;
            }

            places++;
            var next = answer.TokenBuffer[answer.VisibleBuffer[i + 1]].Classes;
            breaks += next == WordClass.None || (next & wanted) != WordClass.None ? 0 : 1;
        }

        return breaks >= LeastBreaks && breaks * 7 >= places;
    }

    private static readonly string[] Articles = ["the", "a", "an", "my", "our", "your", "their"];

    private static readonly string[] Subjects = ["i", "he", "she", "we", "they"];

    private static WordClass Wanted(ReadOnlySpan<char> word) => (word[0] | 0x20) switch
    {
        't' or 'a' or 'm' or 'o' or 'y' when IsOneOf(word, Articles) => AfterArticle,
        'i' or 'h' or 's' or 'w' or 't' when IsOneOf(word, Subjects) => AfterSubject,
        _ => WordClass.None,
    };

    private static bool IsOneOf(ReadOnlySpan<char> word, string[] words)
    {
        foreach (var one in words)
        {
            if (one.Length == word.Length && (word[^1] | 0x20) == one[^1] && word.Equals(one, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}

using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Analysis.Tokens;
using HealthcareInterview.Scoring.Rubrics;

namespace HealthcareInterview.Scoring.Scoring;

/// <summary>
/// Finds answers that recite what a good answer holds: one element's title (or id, in words) after the other with next to nothing
/// between ("I showed empathy. I made sure of clear communication."; or all in one breath). Immutable, thread-safe.
/// </summary>
internal sealed class ParrotedTitles
{
    private const int LeastTitles = 3;

    /// <summary>More words for every title tell something.</summary>
    private const int MostWords = 10;

    private readonly int[][] titles;

    public ParrotedTitles(Rubric rubric, Vocabulary vocabulary)
    {
        titles =
        [
            .. rubric.Elements.SelectMany(element => new[] { element.Title, element.Id.Replace('-', ' ') })
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Select(title => Forms(title, vocabulary))
                .Where(forms => forms.Length > 0 && Array.IndexOf(forms, 0) < 0),
        ];
    }

    /// <summary>Marks the sentences that recite, where they are half of the answer.</summary>
    public void Mark(AnalyzedAnswer answer, SentenceMarks marks)
    {
        int recited = 0, named = 0;
        for (var i = 0; i < answer.SentenceCount; i++)
        {
            var count = Recited(answer, answer.Sentences[i]);
            named += count;
            recited += count > 0 ? 1 : 0;
        }

        if (named < LeastTitles || recited * 2 < answer.SentenceCount)
        {
            return;
        }

        for (var i = 0; i < answer.SentenceCount; i++)
        {
            if (Recited(answer, answer.Sentences[i]) > 0)
            {
                marks.RejectParroted(i);
            }
        }
    }

    private static int[] Forms(string title, Vocabulary vocabulary)
    {
        var tokens = new TokenList();
        Tokenizer.Tokenize(title, vocabulary, tokens);
        return [.. tokens.Buffer.Take(tokens.Count).Select(token => token.Form)];
    }

    /// <summary>How many titles the sentence recites; 0 where it says more than their names.</summary>
    private int Recited(AnalyzedAnswer answer, Sentence sentence)
    {
        var count = 0;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (TitleAt(answer, i, sentence.EndToken) is var length and > 0)
            {
                count++;
                i += length - 1;
            }
        }

        return sentence.EndToken - sentence.FirstToken > (MostWords * count) + 1 ? 0 : count;
    }

    private int TitleAt(AnalyzedAnswer answer, int start, int end)
    {
        var longest = 0;
        foreach (var title in titles)
        {
            var same = 0;
            while (same < title.Length && start + same < end && answer.Tokens[start + same].Form == title[same])
            {
                same++;
            }

            longest = same == title.Length ? Math.Max(longest, same) : longest;
        }

        return longest;
    }
}

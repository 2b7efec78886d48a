using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Analysis.Tokens;
using HealthcareInterview.Scoring.Rubrics;

namespace HealthcareInterview.Scoring.Scoring;

/// <summary>
/// Finds answers that recite what a good answer holds: short sentence after short sentence, each with an element's title
/// ("I showed empathy. I made sure of clear communication."). Immutable, thread-safe.
/// </summary>
internal sealed class ParrotedTitles
{
    private const int LeastSentences = 3;
    private const int MostWords = 10;

    private readonly int[][] titles;

    public ParrotedTitles(Rubric rubric, Vocabulary vocabulary)
    {
        titles = [.. rubric.Elements.Select(element => Forms(element.Title, vocabulary)).Where(forms => forms.Length > 0 && Array.IndexOf(forms, 0) < 0)];
    }

    /// <summary>Marks the sentences that recite, where they are half of the answer.</summary>
    public void Mark(AnalyzedAnswer answer, SentenceMarks marks)
    {
        var recited = 0;
        for (var i = 0; i < answer.SentenceCount; i++)
        {
            recited += IsRecited(answer, answer.Sentences[i]) ? 1 : 0;
        }

        if (recited < LeastSentences || recited * 2 < answer.SentenceCount)
        {
            return;
        }

        for (var i = 0; i < answer.SentenceCount; i++)
        {
            if (IsRecited(answer, answer.Sentences[i]))
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

    private bool IsRecited(AnalyzedAnswer answer, Sentence sentence)
    {
        if (sentence.EndToken - sentence.FirstToken > MostWords + 1)
        {
            return false;
        }

        foreach (var title in titles)
        {
            for (var i = sentence.FirstToken; i + title.Length <= sentence.EndToken; i++)
            {
                var same = 0;
                while (same < title.Length && answer.Tokens[i + same].Form == title[same])
                {
                    same++;
                }

                if (same == title.Length)
                {
                    return true;
                }
            }
        }

        return false;
    }
}

using HealthcareInterview.Scoring.Analysis;

namespace HealthcareInterview.Scoring.Scoring;

/// <summary>Tells answers that can't be assessed at all.</summary>
internal static class Assessability
{
    /// <summary>Fewer words say too little to be told right or wrong.</summary>
    public const int LeastWords = 5;

    /// <summary>Least share of English words.</summary>
    private const double LeastEnglish = 0.55;

    /// <summary>Why the answer can't be assessed, or <see langword="null"/>.</summary>
    public static string? Why(AnalyzedAnswer answer, SentenceMarks sentences, out int words)
    {
        words = 0;
        var english = 0;
        var function = 0;
        foreach (ref readonly var token in answer.Tokens)
        {
            if ((token.Classes & WordClass.Punct) != WordClass.None || sentences.Reason(token.Sentence) == RejectionReasons.Repeated)
            {
                continue;
            }

            words++;
            var known = Vocabulary.IsEnglish(token.Form) || (token.Classes & (WordClass.Num | WordClass.Name)) != WordClass.None;
            english += known ? 1 : 0;
            function += (token.Classes & (WordClass.Det | WordClass.Pron | WordClass.Prep | WordClass.Conj | WordClass.Aux | WordClass.Modal)) != WordClass.None ? 1 : 0;
        }

        if (words == 0)
        {
            return "The answer is empty.";
        }

        if (words < LeastWords)
        {
            return $"The answer is too short to judge: {words} {(words == 1 ? "word" : "words")}, at least {LeastWords} are needed.";
        }

        return english < LeastEnglish * words || (words >= 12 && function * 20 < words && english < 0.8 * words)
            ? "The answer does not seem to be in English; only English can be assessed."
            : null;
    }
}

using System.Text;
using HealthcareInterview.Scoring.Analysis;

namespace HealthcareInterview.Scoring.Evaluation.Stress;

/// <summary>Tells the candidate's own deeds otherwise: as somebody else's, denied, imagined, intended. Reads with the engine's own analysis.</summary>
internal static class DeedRewriter
{
    private static readonly Dictionary<string, string> Others = new(StringComparer.OrdinalIgnoreCase)
    {
        ["i"] = "my manager",
        ["me"] = "her",
        ["my"] = "her",
        ["mine"] = "hers",
        ["myself"] = "herself",
        ["we"] = "they",
        ["us"] = "them",
        ["our"] = "their",
        ["ours"] = "theirs",
        ["ourselves"] = "themselves",
    };

    private static readonly Dictionary<string, string> Agreement = new(StringComparer.OrdinalIgnoreCase)
    {
        ["am"] = "is",
        ["'m"] = "'s",
        ["’m"] = "’s",
        ["have"] = "has",
        ["'ve"] = "'s",
        ["’ve"] = "’s",
        ["do"] = "does",
    };

    /// <summary>"I stopped the pump" becomes "my manager stopped the pump".</summary>
    public static string ToSomebodyElse(string text)
    {
        var answer = AnswerAnalyzer.Analyze(text, Vocabulary.Shipped);
        return Rewrite(answer, (token, word) =>
            Others.TryGetValue(word, out var other) ? other
            : token.Who == Actor.I && Agreement.TryGetValue(word, out var third) ? third : null);
    }

    /// <summary>Every own past deed gets the words and its base form: "I would stop the pump".</summary>
    public static string With(string text, string words)
    {
        var vocabulary = Vocabulary.Shipped;
        var answer = AnswerAnalyzer.Analyze(text, vocabulary);
        var previous = string.Empty;
        return Rewrite(answer, (token, word) =>
        {
            if (token.Who is not (Actor.I or Actor.We) || token.Polarity == Polarity.Negated || token.Modality is not (Modality.Actual or Modality.Habitual))
            {
                previous = word.ToLowerInvariant();
                return null;
            }

            if (word.Equals("was", StringComparison.OrdinalIgnoreCase) || word.Equals("were", StringComparison.OrdinalIgnoreCase))
            {
                return words + " be";
            }

            if (word.Equals("had", StringComparison.OrdinalIgnoreCase))
            {
                return words + " have";
            }

            if (previous is "i" or "we" && (word is "have" or "'ve" or "\u2019ve") && (token.Classes & WordClass.Verb) == WordClass.None)
            {
                return words + " have";
            }

            // "I ask the doctor, scan the band": told in the present.
            var bare = previous is not ("to" or "have" or "will" or "can") && (token.Classes & (WordClass.Past | WordClass.Ing | WordClass.Noun | WordClass.Adj | WordClass.Part)) == WordClass.None;
            bare |= previous is "i" or "we" && (token.Classes & (WordClass.Past | WordClass.Ing)) == WordClass.None;
            previous = word.ToLowerInvariant();
            if ((token.Classes & WordClass.Verb) == WordClass.None || (!bare && (token.Classes & WordClass.Past) == WordClass.None) || (token.Classes & (WordClass.Aux | WordClass.Modal)) != WordClass.None)
            {
                return null;
            }

            var lemmas = vocabulary.Lemmas(token.Form);
            return lemmas.Length == 0 ? null : words + " " + vocabulary.TextOf(lemmas[0]);
        });
    }

    private static string Rewrite(AnalyzedAnswer answer, Func<Token, string, string?> change)
    {
        var text = new StringBuilder(answer.Text.Length * 2);
        var done = 0;
        foreach (ref readonly var token in answer.Tokens)
        {
            if (change(token, answer.Text.Substring(token.Start, token.Length)) is { } words)
            {
                text.Append(answer.Text, done, token.Start - done).Append(token.Start == 0 ? char.ToUpperInvariant(words[0]) + words[1..] : words);
                done = token.Start + token.Length;
            }
        }

        return text.Append(answer.Text, done, answer.Text.Length - done).ToString();
    }
}

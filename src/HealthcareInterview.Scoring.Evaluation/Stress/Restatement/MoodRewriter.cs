using HealthcareInterview.Scoring.Analysis;

namespace HealthcareInterview.Scoring.Evaluation.Stress.Restatement;

/// <summary>Tells the candidate's own deeds as denied, imagined or intended: "I stopped the pump" becomes "I would stop the pump".</summary>
internal static class MoodRewriter
{
    /// <summary>Puts words before the base form of every own deed: "would", "might", "planned to".</summary>
    public static Restated Imagine(string text, string words) => Rewrite(text, (verb, _) => verb.Kind switch
    {
        FiniteVerbKind.Be => words + " be",
        FiniteVerbKind.HaveAuxiliary => words + " have",
        FiniteVerbKind.DoAuxiliary => words,
        _ => words + " " + verb.Base,
    });

    /// <summary>Denies every own deed: "I did not stop the pump", "I was not there", "I had not seen it".</summary>
    public static Restated Deny(string text) => Rewrite(text, (verb, word) => verb.Kind switch
    {
        FiniteVerbKind.Lexical => (verb.IsPast ? "did not " : "do not ") + verb.Base,
        _ => Full(verb, word) + " not",
    });

    /// <summary>Says never of every own deed: "I never stopped the pump".</summary>
    public static Restated Never(string text) => Rewrite(text, (verb, word) => verb.Kind switch
    {
        FiniteVerbKind.Lexical => "never " + word,
        _ => Full(verb, word) + " never",
    });

    private static string Full(FiniteVerb verb, string word) => word switch
    {
        "'m" => "am",
        "'re" => "are",
        "'ve" => "have",
        "'d" when verb.Kind == FiniteVerbKind.HaveAuxiliary => "had",
        _ => word,
    };

    private static Restated Rewrite(string text, Func<FiniteVerb, string, string> change)
    {
        var answer = AnswerAnalyzer.Analyze(text, Vocabulary.Shipped);
        return Words.Replace(answer, [.. FiniteVerbs.Find(answer, Vocabulary.Shipped).Select(verb => KeyValuePair.Create(verb.Token, change(verb, Words.Of(answer, verb.Token))))]);
    }
}

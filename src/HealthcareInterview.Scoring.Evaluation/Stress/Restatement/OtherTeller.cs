using HealthcareInterview.Scoring.Analysis;

namespace HealthcareInterview.Scoring.Evaluation.Stress.Restatement;

/// <summary>Gives the candidate's deeds to somebody else: "I stopped the pump, then I called" becomes "my manager stopped the pump, then she called".</summary>
/// <param name="Subject">Who acts, at first mention in a sentence: "my manager".</param>
/// <param name="Pronoun">Who acts after that: "she".</param>
/// <param name="Object">"her".</param>
/// <param name="Possessive">"her".</param>
internal sealed record OtherTeller(string Subject, string Pronoun, string Object, string Possessive)
{
    /// <summary>"My manager", a she.</summary>
    public static OtherTeller Manager { get; } = new("my manager", "she", "her", "her");

    /// <summary>"A coworker", a he.</summary>
    public static OtherTeller Coworker { get; } = new("a coworker", "he", "him", "his");

    /// <summary>The text with other actors; what stands in quotes stays.</summary>
    public Restated Rewrite(string text)
    {
        var answer = AnswerAnalyzer.Analyze(text, Vocabulary.Shipped);
        var verbs = FiniteVerbs.Find(answer, Vocabulary.Shipped).ToDictionary(verb => verb.Token);
        var changes = new List<KeyValuePair<int, string>>();
        var named = -1;
        for (var i = 0; i < answer.Count; i++)
        {
            var token = answer.Tokens[i];
            if (token.Voice == Voice.Quoted)
            {
                continue;
            }

            var word = Words.Of(answer, i);
            if (word == "i")
            {
                changes.Add(KeyValuePair.Create(i, named == token.Sentence ? Pronoun : Subject));
                named = token.Sentence;
            }
            else if (Pronouns(word) is { } other)
            {
                changes.Add(KeyValuePair.Create(i, other));
            }
            else if (Agreeing(word, token, i, answer, verbs) is { } agreeing)
            {
                changes.Add(KeyValuePair.Create(i, agreeing));
            }
        }

        return Words.Replace(answer, changes);
    }

    private string? Pronouns(string word) => word switch
    {
        "me" => Object,
        "my" => Possessive,
        "mine" => Possessive == "his" ? "his" : "hers",
        "myself" => Object + "self",
        "we" => "they",
        "us" => "them",
        "our" => "their",
        "ours" => "theirs",
        "ourselves" => "themselves",
        _ => null,
    };

    /// <summary>The verb as it goes with he or she; <see langword="null"/> where it stays.</summary>
    private static string? Agreeing(string word, in Token token, int index, AnalyzedAnswer answer, Dictionary<int, FiniteVerb> verbs)
    {
        var afterI = index > 0 && Words.Of(answer, index - 1) == "i";
        switch (word)
        {
            case "am" or "'m" when afterI || token.Who == Actor.I:
                return "is";
            case "'ve" when afterI:
                return "has";
            case "have" or "do" when afterI:
                return word == "do" ? "does" : "has";
            case "'ll" when afterI:
                return "will";
            case "'d" when afterI:
                return verbs.ContainsKey(index) ? "had" : "would";
            default:
                return token.Who == Actor.I && verbs.TryGetValue(index, out var verb) && !verb.IsPast ? ThirdPerson(verb) : null;
        }
    }

    private static string ThirdPerson(FiniteVerb verb) => verb.Base switch
    {
        "have" => "has",
        "be" => "is",
        "do" => "does",
        "go" => "goes",
        [.., var before, 'y'] when !"aeiou".Contains(before, StringComparison.Ordinal) => verb.Base[..^1] + "ies",
        [.., 's'] or [.., 'x'] or [.., 'z'] or [.., 'c', 'h'] or [.., 's', 'h'] => verb.Base + "es",
        _ => verb.Base + "s",
    };
}

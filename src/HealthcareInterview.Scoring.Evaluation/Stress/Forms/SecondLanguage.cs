using System.Text.RegularExpressions;
using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Evaluation.Stress.Restatement;

namespace HealthcareInterview.Scoring.Evaluation.Stress.Forms;

/// <summary>An answer as people write it who learned English elsewhere.</summary>
internal static partial class SecondLanguage
{
    private static readonly (string From, string To)[] Spellings =
    [
        ("prioritiz", "prioritis"), ("apologiz", "apologis"), ("realiz", "realis"), ("recogniz", "recognis"), ("organiz", "organis"), ("minimiz", "minimis"), ("stabiliz", "stabilis"),
        ("summariz", "summaris"), ("analyz", "analys"), ("emphasiz", "emphasis"), ("memoriz", "memoris"), ("standardiz", "standardis"), ("center", "centre"), ("color", "colour"),
        ("behavior", "behaviour"), ("pediatric", "paediatric"), ("anesthe", "anaesthe"), ("hemo", "haemo"), ("orthopedic", "orthopaedic"), ("edema", "oedema"), ("learned", "learnt"),
        ("labeled", "labelled"), ("labeling", "labelling"), ("canceled", "cancelled"), ("traveled", "travelled"), ("counselor", "counsellor"), ("gray", "grey"), ("program", "programme"),
        ("license", "licence"), ("mom", "mum"), ("favor", "favour"), ("humor", "humour"), ("honor", "honour"), ("neighbor", "neighbour"), ("labor", "labour"), ("skeptic", "sceptic"),
    ];

    public static string British(string text) => Spellings.Aggregate(text, Spell);

    /// <summary>Without a, an, the, but at the start of a sentence.</summary>
    public static string WithoutArticles(string text) => Articles().Replace(text, string.Empty);

    /// <summary>"I call the nurse yesterday": every finite past verb in its base form.</summary>
    public static string PresentForPast(string text)
    {
        var answer = AnswerAnalyzer.Analyze(text, Vocabulary.Shipped);
        return Words.Replace(
            answer,
            [
                .. FiniteVerbs.Find(answer, Vocabulary.Shipped, ofAnybody: true).Where(verb => verb.IsPast).Select(verb => KeyValuePair.Create(verb.Token, Present(verb, answer))),
            ]).Text;
    }

    private static string Present(FiniteVerb verb, AnalyzedAnswer answer)
    {
        var who = answer.Tokens[verb.Token].Who;
        return verb.Kind == FiniteVerbKind.Be ? (who == Actor.I ? "am" : who == Actor.We ? "are" : "is")
            : verb.Base == "have" && who == Actor.Other ? "has"
            : verb.Base;
    }

    private static string Spell(string text, (string From, string To) pair) =>
        Regex.Replace(text, $"\\b{pair.From}", match => char.IsUpper(match.Value[0]) ? char.ToUpperInvariant(pair.To[0]) + pair.To[1..] : pair.To, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));

    [GeneratedRegex(@"\b(?:the|an?) (?=[a-z])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Articles();
}

using HealthcareInterview.Scoring.Evaluation.Stress.Forms;

namespace HealthcareInterview.Scoring.Evaluation.Stress;

/// <summary>The changes of form of <c>hiscore stress --invariance</c>: how it is written down, who writes, whom it names.</summary>
public static class Invariances
{
    /// <summary>All, in the order of the report.</summary>
    public static IReadOnlyList<Invariance> All { get; } =
    [
        new("transcript: the next three together", text => Transcript.Fillers(Transcript.NoPunctuation(Transcript.LowerCase(text)))),
        new("  lower case", Transcript.LowerCase),
        new("  no punctuation", Transcript.NoPunctuation),
        new("  fillers", Transcript.Fillers),
        new("British spelling", SecondLanguage.British),
        new("missing articles", SecondLanguage.WithoutArticles),
        new("present for past", SecondLanguage.PresentForPast),
        new("curly quotes", Typography.CurlyQuotes),
        new("line breaks, double spaces", Typography.Spaced),
        new("she for he, he for she", Swaps.Pronouns),
        new("other people's names", Swaps.Names),
        new("dialect: gonna, ain't, -in'", Swaps.Dialect),
    ];
}

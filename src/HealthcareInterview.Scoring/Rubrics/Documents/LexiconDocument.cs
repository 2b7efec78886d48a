namespace HealthcareInterview.Scoring.Rubrics.Documents;

/// <summary>A lexicon as written; closures are already <c>@name</c> entries.</summary>
internal sealed record LexiconDocument(
    Located<string> Name,
    IReadOnlyList<Located<string>> Words,
    IReadOnlyList<Located<string>> Except);

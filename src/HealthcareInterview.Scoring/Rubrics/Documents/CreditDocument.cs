namespace HealthcareInterview.Scoring.Rubrics.Documents;

/// <summary>The credit policy as written; a pair is empty or has two numbers.</summary>
internal sealed record CreditDocument(
    TextMark Mark,
    IReadOnlyList<Located<decimal>> Partial,
    IReadOnlyList<Located<decimal>> Strong,
    Located<decimal>? FullAt);

namespace HealthcareInterview.Scoring.Rubrics.Documents;

/// <summary>A rule as written.</summary>
internal sealed record RuleDocument
{
    public required TextMark Mark { get; init; }

    public Located<string>? Id { get; init; }

    public Located<decimal>? Weight { get; init; }

    public required IReadOnlyList<Located<string>> Any { get; init; }

    public required TextMark AnyMark { get; init; }

    public required ConditionsDocument Conditions { get; init; }

    public required IReadOnlyList<Located<string>> Unless { get; init; }

    public required IReadOnlyList<Located<string>> UnlessBefore { get; init; }

    public required IReadOnlyList<Located<string>> UnlessAfter { get; init; }

    public required IReadOnlyList<Located<string>> Needs { get; init; }

    public Located<string>? NearRule { get; init; }

    public Located<int>? NearWithin { get; init; }

    /// <summary>Whether the other rule's match must come first.</summary>
    public bool NearAfter { get; init; }

    public Located<bool>? AtMostPartial { get; init; }

    public Located<int>? Count { get; init; }

    public Located<LevelSet>? Levels { get; init; }

    public Located<ProfileCondition>? Profile { get; init; }

    public required IReadOnlyList<Located<string>> Accept { get; init; }

    public required IReadOnlyList<Located<string>> Reject { get; init; }

    public required bool HasAccept { get; init; }

    public required bool HasReject { get; init; }

    public Located<string>? Note { get; init; }
}

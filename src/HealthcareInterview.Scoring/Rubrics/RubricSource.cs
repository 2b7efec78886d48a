namespace HealthcareInterview.Scoring.Rubrics;

/// <summary>The text a rubric was read from, and where its numbers stand in it. Immutable.</summary>
public sealed record RubricSource
{
    /// <summary>The text as read, with the line endings it had.</summary>
    public required string Text { get; init; }

    /// <summary>Name of the file, or <see langword="null"/>.</summary>
    public string? File { get; init; }

    /// <summary>SHA-256 of the text in UTF-8, normalised to LF and without byte order mark, in lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>
    /// Where each number of the file stands, by a path of keys with list items named by their id or, without one, by their index:
    /// <c>elements[ownership].weight.mid</c>, <c>elements[ownership].rules[own-act].weight</c>, <c>credit.partial[0]</c>.
    /// </summary>
    public required IReadOnlyDictionary<string, TextMark> Positions { get; init; }
}

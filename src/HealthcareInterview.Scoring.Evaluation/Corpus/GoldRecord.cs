namespace HealthcareInterview.Scoring.Evaluation.Corpus;

/// <summary>An answer with what human raters gave it. Immutable.</summary>
public sealed record GoldRecord
{
    /// <summary>The answer.</summary>
    public required InterviewAnswer Answer { get; init; }

    /// <summary>The rating to measure against.</summary>
    public required GoldRating Gold { get; init; }

    /// <summary>Single ratings, where given.</summary>
    public IReadOnlyList<GoldRating> Raters { get; init; } = [];

    /// <summary>The raters' quotes by element or flag.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Quotes { get; init; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);

    /// <summary>Other text fields, for subgroups and for grouping by candidate.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Who gave it, by the field <c>candidate</c>; the id of the answer where there is none.</summary>
    internal string Candidate => Fields.GetValueOrDefault("candidate", Answer.Id!);

    /// <summary>Where it stands.</summary>
    public required string File { get; init; }

    /// <summary>Line in the file, from 1.</summary>
    public required long Line { get; init; }
}

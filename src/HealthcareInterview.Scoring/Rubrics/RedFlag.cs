namespace HealthcareInterview.Scoring.Rubrics;

/// <summary>
/// Something that costs points. It is raised when the strength of its rules reaches <see cref="Threshold"/> (a flag without
/// rules: always), every element of <see cref="WhenMissing"/> has grade 0, none of <see cref="UnlessStrong"/> has grade 2,
/// and the answer has at least <see cref="MinWords"/> words. Immutable.
/// </summary>
public sealed record RedFlag
{
    /// <summary>The flag's id.</summary>
    public required string Id { get; init; }

    /// <summary>A short name for people.</summary>
    public required string Title { get; init; }

    /// <summary>Points that it takes away.</summary>
    /// <value>-100 to 0.</value>
    public required decimal Points { get; init; }

    /// <summary>The best mark an answer with this flag can have, or <see langword="null"/> for no ceiling.</summary>
    /// <value>1 to 4.</value>
    public int? MarkAtMost { get; init; }

    /// <summary>What to tell the candidate.</summary>
    public required string Advice { get; init; }

    /// <summary>Strength from which the flag is raised.</summary>
    /// <value>By default 1.</value>
    public decimal Threshold { get; init; } = 1m;

    /// <summary>
    /// Words from which an answer is long: a longer one raises the flag only at a threshold that grows with the root of its
    /// length, since small signs turn up by chance in whoever talks for long. <see langword="null"/>: the threshold never grows.
    /// </summary>
    /// <value>1 to 1000.</value>
    public int? LongFrom { get; init; }

    /// <summary>The threshold for an answer of so many words.</summary>
    internal decimal ThresholdAt(int words) =>
        LongFrom is { } most && words > most ? Threshold * Math.Round((decimal)Math.Sqrt((double)words / most), 4, MidpointRounding.AwayFromZero) : Threshold;

    /// <summary>Least number of words of an answer for the flag to be raised.</summary>
    /// <value>By default 0.</value>
    public int MinWords { get; init; }

    /// <summary>Whether the answer must have nothing of the rubric's topic.</summary>
    public bool OffTopic { get; init; }

    /// <summary>Elements that must all have grade 0 (<c>all</c> in the file is spelled out here); empty: no such condition.</summary>
    public IReadOnlyList<string> WhenMissing { get; init; } = [];

    /// <summary>Elements none of which may have grade 2; empty: no such condition.</summary>
    public IReadOnlyList<string> UnlessStrong { get; init; } = [];

    /// <summary>Rules in file order; empty for a flag that hangs on <see cref="WhenMissing"/> alone.</summary>
    public required IReadOnlyList<RubricRule> Rules { get; init; }

    /// <summary>Whether the flag comes from the shared flags and not from the rubric's own file.</summary>
    public bool Shared { get; init; }
}

namespace HealthcareInterview.Scoring.Evaluation.Agreement;

/// <summary>What an agreement report computes. Immutable.</summary>
public sealed record AgreementOptions
{
    /// <summary>The scale of the ratings.</summary>
    public required Scale Scale { get; init; }

    /// <summary>Names of the fields to split by, in the order of <see cref="RatedItem.Groups"/>.</summary>
    public IReadOnlyList<string> By { get; init; } = [];

    /// <summary>Least answers of a subgroup that is reported.</summary><value>By default 2.</value>
    public int LeastGroup { get; init; } = 2;

    /// <summary>Bootstrap resamples; 0 for no intervals.</summary><value>By default 1000.</value>
    public int Bootstrap { get; init; } = 1000;

    /// <summary>Seed of the resampling.</summary><value>By default 1.</value>
    public ulong Seed { get; init; } = 1;
}

namespace HealthcareInterview.Scoring.Rubrics;

/// <summary>
/// The share of an element's weight that its strength earns, piecewise linear: from <see cref="PartialFrom"/> at the partial
/// threshold to <see cref="PartialTo"/> at the strong one (grade 1), from <see cref="StrongFrom"/> at the strong threshold to
/// <see cref="StrongTo"/> at <see cref="FullAt"/> times the strong threshold and above (grade 2). Immutable.
/// </summary>
public sealed record CreditPolicy
{
    /// <summary>Credit at the partial threshold.</summary><value>By default 0.4.</value>
    public decimal PartialFrom { get; init; } = 0.4m;

    /// <summary>Credit of grade 1 at (and above) the strong threshold.</summary><value>By default 0.6.</value>
    public decimal PartialTo { get; init; } = 0.6m;

    /// <summary>Credit of grade 2 at the strong threshold.</summary><value>By default 0.9.</value>
    public decimal StrongFrom { get; init; } = 0.9m;

    /// <summary>Greatest credit of grade 2.</summary><value>By default 1.0.</value>
    public decimal StrongTo { get; init; } = 1.0m;

    /// <summary>Multiple of the strong threshold at which the credit is greatest.</summary><value>By default 1.5.</value>
    public decimal FullAt { get; init; } = 1.5m;
}

namespace HealthcareInterview.Scoring.Rubrics;

/// <summary>
/// How far an answer tells what happened instead of talking about it. Concreteness is <see cref="Base"/> plus, for every
/// particular with a density, density times its number in a hundred words (at most 15 count), kept between <see cref="Least"/>
/// and <see cref="Most"/>. It is added to the strength of every element that has evidence, times the element's share. Raters
/// grade what could not stand in anybody's answer; the densities were fitted once, to all elements of all training answers
/// together. Immutable.
/// </summary>
public sealed record ConcretenessPolicy
{
    /// <summary>Concreteness of an answer without any particulars.</summary><value>-5 to 5; by default -1.1.</value>
    public decimal Base { get; init; } = -1.1m;

    /// <summary>Concreteness below which no element with a share in it can be strong: names of things are partial at most.</summary><value>-5 to 5; by default -0.65.</value>
    public decimal StrongFrom { get; init; } = -0.65m;

    /// <summary>Least concreteness.</summary><value>-5 to 0; by default -1.</value>
    public decimal Least { get; init; } = -1m;

    /// <summary>Greatest concreteness.</summary><value>0 to 5; by default 1.</value>
    public decimal Most { get; init; } = 1m;
}

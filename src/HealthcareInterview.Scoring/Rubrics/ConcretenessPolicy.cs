namespace HealthcareInterview.Scoring.Rubrics;

/// <summary>
/// How far an answer tells what happened instead of talking about it. Concreteness is <see cref="Base"/> plus, for every
/// particular with a density, density times the number of different words of its kind over the square root of the number of
/// all different words, kept between <see cref="Least"/> and <see cref="Most"/>. It is added to the strength of every element
/// that has evidence, times the element's share, and weighs the elements' points. Raters grade what could not stand in
/// anybody's answer; the densities were fitted once, to all elements and marks of all rated answers together. Immutable.
/// </summary>
public sealed record ConcretenessPolicy
{
    /// <summary>Concreteness of an answer without any particulars.</summary><value>-5 to 5; by default -0.42.</value>
    public decimal Base { get; init; } = -0.42m;

    /// <summary>Concreteness below which no element with a share in it can be strong: names of things are partial at most.</summary><value>-5 to 5; by default -0.6.</value>
    public decimal StrongFrom { get; init; } = -0.6m;

    /// <summary>Share of the elements' points that the least concrete answer loses; the most concrete loses nothing.</summary><value>0 to 1; by default 0.</value>
    public decimal OfPoints { get; init; } = 0m;

    /// <summary>Least concreteness.</summary><value>-5 to 0; by default -1.2.</value>
    public decimal Least { get; init; } = -1.2m;

    /// <summary>Greatest concreteness.</summary><value>0 to 5; by default 1.2.</value>
    public decimal Most { get; init; } = 1.2m;

    /// <summary>The share of the elements' points that an answer loses.</summary>
    internal decimal Loss(decimal concreteness) => OfPoints == 0m || Most <= Least ? 0m : OfPoints * (Most - concreteness) / (Most - Least);
}

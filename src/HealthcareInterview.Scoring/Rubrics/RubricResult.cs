using HealthcareInterview.Scoring.Diagnostics;

namespace HealthcareInterview.Scoring.Rubrics;

/// <summary>A rubric, or what is wrong with its text; warnings may come with a rubric. Immutable.</summary>
/// <param name="Rubric">The rubric; <see langword="null"/> when there is an error among the diagnostics.</param>
/// <param name="Diagnostics">Everything found, in file order.</param>
public sealed record RubricResult(Rubric? Rubric, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Whether there is a rubric.</summary>
    public bool IsValid => Rubric is not null;

    /// <summary>The rubric.</summary>
    /// <exception cref="RubricException">There is none; the message lists everything that is wrong.</exception>
    public Rubric OrThrow() => Rubric ?? throw new RubricException(Diagnostics);
}

namespace HealthcareInterview.Scoring.Rubrics;

/// <summary>A range of numbers, both ends in it. Immutable.</summary>
/// <param name="From">The least.</param>
/// <param name="To">The greatest.</param>
public readonly record struct NumberRange(decimal From, decimal To);

/// <summary>Within what tuning may set a rubric's numbers. A number that the author wrote outside of it stays where it is. Immutable.</summary>
public sealed record TuningBounds
{
    /// <summary>Weights of rules.</summary><value>By default 0.1 to 2.6.</value>
    public NumberRange RuleWeight { get; init; } = new(0.1m, 2.6m);

    /// <summary>Weights of elements, in parts of what the author wrote.</summary><value>By default 0.7 to 1.4.</value>
    public NumberRange ElementWeight { get; init; } = new(0.7m, 1.4m);

    /// <summary>Weights of particulars.</summary><value>By default 0 to 0.8.</value>
    public NumberRange Particular { get; init; } = new(0m, 0.8m);

    /// <summary>Shares of concreteness.</summary><value>By default 0 to 2.5.</value>
    public NumberRange Concreteness { get; init; } = new(0m, 2.5m);

    /// <summary>Thresholds.</summary><value>By default 0.2 to 4.</value>
    public NumberRange Threshold { get; init; } = new(0.2m, 4m);

    /// <summary>Boundaries of marks.</summary><value>By default 4 to 97.</value>
    public NumberRange Mark { get; init; } = new(4m, 97m);
}

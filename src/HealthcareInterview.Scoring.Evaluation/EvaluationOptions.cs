namespace HealthcareInterview.Scoring.Evaluation;

/// <summary>What an evaluation computes. Immutable.</summary>
public sealed record EvaluationOptions
{
    /// <summary>Fields to split by, such as <c>level</c>.</summary>
    public IReadOnlyList<string> By { get; init; } = [];

    /// <summary>Least answers of a subgroup that is reported.</summary><value>By default 10.</value>
    public int LeastGroup { get; init; } = 10;

    /// <summary>Bootstrap resamples; 0 for no intervals.</summary><value>By default 1000.</value>
    public int Bootstrap { get; init; } = 1000;

    /// <summary>Seed of the resampling.</summary><value>By default 1.</value>
    public ulong Seed { get; init; } = 1;

    /// <summary>Only this question, or all.</summary>
    public string? Question { get; init; }

    /// <summary>Workers.</summary><value>By default one a processor.</value>
    public int Jobs { get; init; } = Environment.ProcessorCount;
}

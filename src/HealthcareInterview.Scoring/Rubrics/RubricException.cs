using HealthcareInterview.Scoring.Diagnostics;

namespace HealthcareInterview.Scoring.Rubrics;

/// <summary>A rubric that was asked for can't be used; the message has every problem, one a line.</summary>
public sealed class RubricException : Exception
{
    /// <summary>An exception with a text of its own.</summary>
    public RubricException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with a text and a cause.</summary>
    public RubricException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>An exception without details.</summary>
    public RubricException()
        : base("The rubric can't be used.")
    {
    }

    /// <summary>An exception that lists what is wrong.</summary>
    public RubricException(IReadOnlyList<Diagnostic> diagnostics)
        : base("The rubric can't be used:\n" + string.Join("\n", diagnostics)) =>
        Diagnostics = diagnostics;

    /// <summary>Everything that is wrong, in file order.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; } = [];
}

namespace HealthcareInterview.Scoring.Cli.Input;

/// <summary>One record in input order: an answer, or what is wrong with it.</summary>
internal sealed class InputRecord
{
    public InterviewAnswer? Answer { get; init; }

    public InputProblem? Problem { get; init; }

    /// <summary>Fields to copy to the output: name and JSON text.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Kept { get; init; } = [];
}

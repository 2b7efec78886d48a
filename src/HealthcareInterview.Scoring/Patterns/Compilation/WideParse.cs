namespace HealthcareInterview.Scoring.Patterns.Compilation;

/// <summary>What <see cref="WideAutomaton"/> keeps while it parses a match. To be used again: one a thread.</summary>
internal sealed class WideParse
{
    /// <summary>The steps so far.</summary>
    public List<(int Position, int Start)> Path { get; } = [];

    /// <summary>Steps from which the span's end can't be reached.</summary>
    public HashSet<(int Position, int Start)> Failed { get; } = [];

    public void Clear()
    {
        Path.Clear();
        Failed.Clear();
    }
}

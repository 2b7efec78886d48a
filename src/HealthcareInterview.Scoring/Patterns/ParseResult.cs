using HealthcareInterview.Scoring.Diagnostics;

namespace HealthcareInterview.Scoring.Patterns;

/// <summary>A value, or what is wrong with the text it should come from.</summary>
internal sealed record ParseResult<T>(T? Value, IReadOnlyList<Diagnostic> Diagnostics)
    where T : class
{
    /// <summary>The value.</summary>
    /// <exception cref="FormatException">There is none; the message lists what is wrong.</exception>
    public T OrThrow() => Value ?? throw new FormatException(string.Join('\n', Diagnostics));
}

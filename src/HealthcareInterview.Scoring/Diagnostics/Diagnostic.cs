namespace HealthcareInterview.Scoring.Diagnostics;

/// <summary>What went wrong, where, and what would be right. Immutable.</summary>
/// <param name="Code">Stable code such as <c>HIS101</c>; see <see cref="DiagnosticCodes"/>.</param>
/// <param name="Severity">Whether the thing can be used at all.</param>
/// <param name="Message">One English sentence: the bad value, the expected one, the way out.</param>
/// <param name="File">Path or name of the text, or <see langword="null"/> where there is none.</param>
/// <param name="Line">Line, from 1; 0 where unknown.</param>
/// <param name="Column">Column in UTF-16 code units, from 1; 0 where unknown.</param>
public sealed record Diagnostic(
    string Code,
    DiagnosticSeverity Severity,
    string Message,
    string? File = null,
    int Line = 0,
    int Column = 0)
{
    /// <summary>The line that <c>hiscore rubric validate</c> prints: <c>path:line:column: code: message</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{File ?? "<text>"}:{Line}:{Column}: {Code}: {Message}");
}

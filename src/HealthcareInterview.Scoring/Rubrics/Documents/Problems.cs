using HealthcareInterview.Scoring.Diagnostics;

namespace HealthcareInterview.Scoring.Rubrics.Documents;

/// <summary>Gathers the diagnostics of one file.</summary>
internal sealed class Problems(string? file)
{
    private readonly List<Diagnostic> _found = [];

    public string? File { get; } = file;

    public bool HasErrors => _found.Exists(static d => d.Severity == DiagnosticSeverity.Error);

    public void Add(string code, TextMark mark, string message) =>
        Add(new Diagnostic(code, DiagnosticSeverity.Error, message, File, mark.Line, mark.Column));

    public void Add(Diagnostic diagnostic)
    {
        if (!_found.Contains(diagnostic))
        {
            _found.Add(diagnostic);
        }
    }

    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            Add(diagnostic);
        }
    }

    /// <summary>Everything found, by line and column; what stands in the same place stays in the order found.</summary>
    public IReadOnlyList<Diagnostic> InFileOrder() =>
        [.. _found.OrderBy(static d => d.Line).ThenBy(static d => d.Column)];
}

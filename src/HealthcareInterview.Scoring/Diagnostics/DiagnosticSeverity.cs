namespace HealthcareInterview.Scoring.Diagnostics;

/// <summary>How serious a <see cref="Diagnostic"/> is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>The thing can't be used until this is mended.</summary>
    Error,

    /// <summary>The thing works, but probably not as its author meant.</summary>
    Warning,
}

namespace HealthcareInterview.Scoring.Diagnostics;

/// <summary>The catalogue of diagnostic codes. 1xx YAML, 2xx patterns, 3xx rubric content, 4xx rule examples, 5xx input records.</summary>
public static partial class DiagnosticCodes
{
    /// <summary>The YAML text can't be parsed.</summary>
    public const string YamlSyntax = "HIS101";
}

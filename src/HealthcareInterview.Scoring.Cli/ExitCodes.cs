namespace HealthcareInterview.Scoring.Cli;

/// <summary>What the tool's exit code says.</summary>
internal static class ExitCodes
{
    public const int Fine = 0;

    /// <summary>Findings: bad records, a gate missed, an invalid rubric, a failing example.</summary>
    public const int Findings = 1;

    /// <summary>Wrong usage, or a failure.</summary>
    public const int Failure = 2;
}

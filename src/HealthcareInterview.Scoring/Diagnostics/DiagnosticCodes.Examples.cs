namespace HealthcareInterview.Scoring.Diagnostics;

public static partial class DiagnosticCodes
{
    /// <summary>A rule has no evidence in one of its <c>accept</c> examples.</summary>
    public const string AcceptMissed = "HIS401";

    /// <summary>A rule has evidence in one of its <c>reject</c> examples.</summary>
    public const string RejectHit = "HIS402";
}

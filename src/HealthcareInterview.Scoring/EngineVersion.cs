namespace HealthcareInterview.Scoring;

/// <summary>The version that results carry.</summary>
internal static class EngineVersion
{
    public const string Text = "0.1.0";
}

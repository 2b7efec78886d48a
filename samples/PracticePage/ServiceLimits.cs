namespace HealthcareInterview.Scoring.PracticePage;

/// <summary>How much a request may hold.</summary>
internal static class ServiceLimits
{
    /// <summary>Characters (UTF-16 code units) of an answer: about forty minutes of speech.</summary>
    public const int TextCharacters = 50_000;

    /// <summary>Bytes of a request: an answer of full length with every character written as an escape, and room for the rest.</summary>
    public const int BodyBytes = 512 * 1024;
}

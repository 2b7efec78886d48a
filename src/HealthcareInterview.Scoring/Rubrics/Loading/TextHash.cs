using System.Security.Cryptography;
using System.Text;

namespace HealthcareInterview.Scoring.Rubrics.Loading;

/// <summary>The fingerprint of a rubric's text, the same for every line ending.</summary>
internal static class TextHash
{
    public static string Sha256(string text)
    {
        string normalised = text.ReplaceLineEndings("\n").TrimStart('\uFEFF');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(normalised)));
    }
}

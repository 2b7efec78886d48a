namespace HealthcareInterview.Scoring.PracticePage;

/// <summary>Errors as problem details (RFC 9457), with a <c>code</c> for programs beside the text for people.</summary>
internal static class Problem
{
    /// <summary>A problem.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="code">One of the codes that <c>openapi.json</c> lists.</param>
    /// <param name="detail">What is wrong and what would be right.</param>
    /// <param name="field">The JSON pointer of the field at fault, or <see langword="null"/>.</param>
    public static IResult Of(int status, string code, string detail, string? field = null)
    {
        var extensions = new Dictionary<string, object?>(StringComparer.Ordinal) { ["code"] = code };
        if (field is not null)
        {
            extensions["field"] = field;
        }

        return Results.Problem(detail, statusCode: status, extensions: extensions);
    }
}

using HealthcareInterview.Scoring.Diagnostics;
using HealthcareInterview.Scoring.Rubrics.Documents;
using HealthcareInterview.Scoring.Rubrics.Loading;
using HealthcareInterview.Scoring.Rubrics.Validation;

namespace HealthcareInterview.Scoring.Rubrics;

/// <summary>
/// Reads rubrics from YAML. A bad text is a result with all of its diagnostics, never an exception. The rules' own examples
/// are not run here.
/// </summary>
public static class RubricReader
{
    /// <summary>Reads a rubric from text.</summary>
    /// <param name="text">The YAML text.</param>
    /// <param name="fileName">The name for diagnostics; <see langword="null"/> prints as <c>&lt;text&gt;</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static RubricResult Read(string text, string? fileName = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text, fileName, trusted: false);
    }

    /// <summary>Reads a rubric from a UTF-8 file; one that can't be read gives a diagnostic.</summary>
    /// <param name="path">The path, which is also the name for diagnostics.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/> or empty.</exception>
    public static RubricResult ReadFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            return Read(File.ReadAllText(path), path, trusted: false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            string reason = exception is FileNotFoundException or DirectoryNotFoundException ? "there is no such file" : exception.Message.TrimEnd('.');
            return new RubricResult(null, [new Diagnostic(DiagnosticCodes.Unreadable, DiagnosticSeverity.Error, $"The rubric can't be read: {reason}.", path)]);
        }
    }

    /// <summary>Reads a rubric; a trusted one (built in, checked by the tests) is not validated again.</summary>
    internal static RubricResult Read(string text, string? fileName, bool trusted)
    {
        string clean = text.TrimStart('\uFEFF');
        var problems = new Problems(fileName);
        MapNode? root = YamlReader.Read(clean, problems);
        if (root is null)
        {
            return new RubricResult(null, problems.InFileOrder());
        }

        SharedParts shared = SharedParts.Shipped;
        RubricDocument document = RubricDocumentReader.Read(root, problems);
        if (!trusted)
        {
            RubricDocumentValidator.Run(document, shared.Names, problems);
            PatternTexts.Check(document, shared.Lexicons, problems);
        }

        if (problems.HasErrors)
        {
            return new RubricResult(null, problems.InFileOrder());
        }

        var source = new RubricSource
        {
            Text = clean,
            File = fileName,
            Sha256 = TextHash.Sha256(clean),
            Positions = NumberPositions.Of(root),
        };
        return new RubricResult(RubricBuilder.Build(document, shared, source), problems.InFileOrder());
    }
}

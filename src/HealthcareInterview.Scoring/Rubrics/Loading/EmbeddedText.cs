using System.Text;

namespace HealthcareInterview.Scoring.Rubrics.Loading;

/// <summary>Reads the library's embedded YAML.</summary>
internal static class EmbeddedText
{
    public static string? Read(string name)
    {
        using Stream? stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream(name);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>Names of resources directly below a folder, in ordinal order, without folder and extension.</summary>
    public static IReadOnlyList<string> Names(string folder, string extension) =>
    [
        .. typeof(EmbeddedText).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal) && name.EndsWith(extension, StringComparison.Ordinal))
            .Select(name => name[folder.Length..^extension.Length])
            .Where(static name => !name.Contains('/', StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];
}

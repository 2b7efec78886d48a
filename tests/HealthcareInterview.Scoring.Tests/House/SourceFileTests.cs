using Xunit;

namespace HealthcareInterview.Scoring.Tests.House;

public sealed class SourceFileTests
{
    private const int MostLines = 400;

    private static IEnumerable<string> SourceFiles =>
        new[] { "src", "tests", "benchmarks", "samples" }
            .Select(folder => Path.Combine(RepositoryRoot.Path, folder))
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"));

    [Fact]
    public void SourceFile_Any_StaysShort()
    {
        var longOnes = SourceFiles
            .Select(file => (file, lines: File.ReadLines(file).Count()))
            .Where(entry => entry.lines > MostLines)
            .Select(entry => $"{entry.file}: {entry.lines} lines, at most {MostLines}");
        Assert.Empty(longOnes);
    }

    [Fact]
    public void Folder_Any_HasAMeaning()
    {
        string[] vague = ["Helpers", "Utils", "Utilities", "Common", "Base", "Misc"];
        var found = SourceFiles.Where(file => file.Split(Path.DirectorySeparatorChar).Any(part => vague.Contains(part, StringComparer.OrdinalIgnoreCase)));
        Assert.Empty(found);
    }

    [Fact]
    public void SourceFile_Any_HasNoRegion()
    {
        var found = SourceFiles.Where(file => File.ReadLines(file).Any(line => line.TrimStart().StartsWith("#" + "region", StringComparison.Ordinal)));
        Assert.Empty(found);
    }
}

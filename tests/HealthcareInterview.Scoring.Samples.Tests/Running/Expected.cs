using Xunit;

namespace HealthcareInterview.Scoring.Samples.Tests.Running;

/// <summary>
/// Stored outputs of the samples. Scores in them change when rubrics do: <c>UPDATE_EXPECTED=1 dotnet test</c> writes them anew,
/// and the diff shows what changed.
/// </summary>
internal static class Expected
{
    /// <summary>Whether stored outputs are written instead of compared.</summary>
    public static bool Update { get; } = Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1";

    /// <summary>Compares an output with a file of the repository.</summary>
    public static void Matches(string file, string actual)
    {
        var path = Repository.Path(file);
        if (Update)
        {
            File.WriteAllText(path, actual);
            return;
        }

        Assert.True(File.Exists(path), $"{file} is missing: run the tests with UPDATE_EXPECTED=1.");
        var expected = File.ReadAllText(path).ReplaceLineEndings("\n");
        Assert.True(expected == actual, $"{file} says\n{expected}\nand the sample prints\n{actual}\nIf the change is meant, run the tests with UPDATE_EXPECTED=1.");
    }
}

using HealthcareInterview.Scoring.Tests.House;

namespace HealthcareInterview.Scoring.Tests.Rubrics;

/// <summary>Reads the fixtures of this folder.</summary>
internal static class RubricFixtures
{
    public static string Path(string name) =>
        System.IO.Path.Combine(RepositoryRoot.Path, "tests", "HealthcareInterview.Scoring.Tests", "Rubrics", "Fixtures", name);

    public static string Text(string name) => File.ReadAllText(Path(name));
}

namespace HealthcareInterview.Scoring.Samples.Tests;

/// <summary>Places in the repository that these tests belong to.</summary>
internal static class Repository
{
    /// <summary>The folder with the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A path below the root.</summary>
    public static string Path(string relative) => System.IO.Path.GetFullPath(System.IO.Path.Combine(Root, relative));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "HealthcareInterview.Scoring.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"There is no solution above {AppContext.BaseDirectory}.");
    }
}

namespace HealthcareInterview.Scoring.Samples.Tests.Running;

/// <summary>Places in the repository that these tests belong to.</summary>
internal static class Repository
{
    /// <summary>The folder with the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary><c>Debug</c> or <c>Release</c>: as these tests were built.</summary>
    public static string Configuration { get; } = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    /// <summary>What a project of this solution builds.</summary>
    /// <param name="project">Folder from the root, such as <c>samples/QuickStart</c>.</param>
    /// <param name="assembly">Name of the assembly; the folder's name where it is left out.</param>
    public static string Built(string project, string? assembly = null) =>
        Path($"{project}/bin/{Configuration}/net10.0/{assembly ?? project.Split('/')[^1]}.dll");

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

using System.IO.Compression;
using System.Xml.Linq;
using HealthcareInterview.Scoring.Samples.Tests.Running;
using Xunit;

namespace HealthcareInterview.Scoring.Samples.Tests.Packages;

/// <summary>The three packages, packed once into a folder of their own, and a place outside the repository to use them from.</summary>
public sealed class PackedFolder : IAsyncLifetime
{
    /// <summary>Ids of the packages, which are also the folders of their projects.</summary>
    public static readonly string[] Ids = ["HealthcareInterview.Scoring", "HealthcareInterview.Scoring.Evaluation", "HealthcareInterview.Scoring.Cli"];

    private readonly DirectoryInfo scratch = Directory.CreateTempSubdirectory("packages-");

    /// <summary>The version of this tree.</summary>
    public static string Version { get; } = XDocument.Load(Repository.Path("Directory.Build.props")).Descendants("Version").Single().Value;

    /// <summary>Where the packages are.</summary>
    public string Packages => Path.Combine(scratch.FullName, "packages");

    /// <summary>
    /// For programs that restore: a package folder of their own, so that the packages of this version, which change with every
    /// build, come from <see cref="Packages"/> and neither are found in nor left to the user's.
    /// </summary>
    internal IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>(StringComparer.Ordinal) { ["NUGET_PACKAGES"] = Path.Combine(scratch.FullName, "restored") };

    /// <summary>An empty folder, with the packed folder added to the configured sources.</summary>
    public string NewFolder(string name)
    {
        var folder = Directory.CreateDirectory(Path.Combine(scratch.FullName, name)).FullName;
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"<configuration><packageSources><add key=\"packed\" value=\"{Packages}\" /></packageSources></configuration>");
        return folder;
    }

    /// <summary>The content of a package.</summary>
    public ZipArchive Open(string id, string extension = "nupkg") => ZipFile.OpenRead(Path.Combine(Packages, $"{id}.{Version}.{extension}"));

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        foreach (var id in Ids)
        {
            var run = await ProgramRun.StartAsync("dotnet", Repository.Root, ["pack", $"src/{id}", "-c", Repository.Configuration, "--no-build", "-o", Packages]);
            Assert.True(run.ExitCode == 0 && !run.Output.Contains("warning", StringComparison.Ordinal), run.Output + run.Error);
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        scratch.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}

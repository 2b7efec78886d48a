using System.Xml.Linq;
using HealthcareInterview.Scoring.Samples.Tests.Running;
using Xunit;

namespace HealthcareInterview.Scoring.Samples.Tests.Packages;

/// <summary>The packages hold what they should, install, and work outside the repository.</summary>
public sealed class PackageTests(PackedFolder packed) : IClassFixture<PackedFolder>
{
    public static TheoryData<string> Ids => [.. PackedFolder.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Package_Metadata_IsComplete(string id)
    {
        using var package = packed.Open(id);
        using var stream = package.GetEntry($"{id}.nuspec")!.Open();
        var nuspec = XDocument.Load(stream).Root!.Elements().Single();
        var names = nuspec.Name.Namespace;
        Assert.Equal(PackedFolder.Version, nuspec.Element(names + "version")!.Value);
        Assert.Equal("MIT", nuspec.Element(names + "license")!.Value);
        Assert.Equal("README.md", nuspec.Element(names + "readme")!.Value);
        Assert.NotEqual("Package Description", nuspec.Element(names + "description")!.Value);
        Assert.NotEmpty(nuspec.Element(names + "tags")!.Value);
        var repository = nuspec.Element(names + "repository")!;
        Assert.Equal("git", repository.Attribute("type")!.Value);
        Assert.Matches("^[0-9a-f]{40}$", repository.Attribute("commit")!.Value);
    }

    [Theory]
    [InlineData("HealthcareInterview.Scoring", "README.md", "LICENSE", "NOTICE.txt", "lib/net10.0/HealthcareInterview.Scoring.dll", "lib/net10.0/HealthcareInterview.Scoring.xml")]
    [InlineData("HealthcareInterview.Scoring.Evaluation", "README.md", "LICENSE", "lib/net10.0/HealthcareInterview.Scoring.Evaluation.dll", "lib/net10.0/HealthcareInterview.Scoring.Evaluation.xml")]
    [InlineData("HealthcareInterview.Scoring.Cli", "README.md", "LICENSE", "NOTICE.txt", "tools/net10.0/any/hiscore.dll", "tools/net10.0/any/hiscore.xml", "tools/net10.0/any/DotnetToolSettings.xml")]
    public void Package_Files_AreThere(string id, params string[] files)
    {
        using var package = packed.Open(id);
        Assert.All(files, file => Assert.True(package.GetEntry(file) is { Length: > 0 }, $"{id} lacks {file}."));
        if (files.Contains("NOTICE.txt", StringComparer.Ordinal))
        {
            using var reader = new StreamReader(package.GetEntry("NOTICE.txt")!.Open());
            Assert.Contains("WordNet 3.0 Copyright 2006 by Princeton University", reader.ReadToEnd(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Symbols_OfEveryPackage_ArePacked(string id)
    {
        using var symbols = packed.Open(id, "snupkg");
        Assert.Contains(symbols.Entries, entry => entry.FullName.EndsWith(".pdb", StringComparison.Ordinal) && entry.Length > 0);
    }

    [Fact]
    public async Task Install_InANewProject_ScoresTheQuickStart()
    {
        var folder = packed.NewFolder("console");
        await File.WriteAllTextAsync(
            Path.Combine(folder, "console.csproj"),
            $"""
             <Project Sdk="Microsoft.NET.Sdk">
               <PropertyGroup>
                 <OutputType>Exe</OutputType>
                 <TargetFramework>net10.0</TargetFramework>
                 <ImplicitUsings>enable</ImplicitUsings>
                 <Nullable>enable</Nullable>
                 <InvariantGlobalization>true</InvariantGlobalization>
                 <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                 <NuGetAudit>false</NuGetAudit>
               </PropertyGroup>
               <ItemGroup>
                 <PackageReference Include="HealthcareInterview.Scoring" Version="{PackedFolder.Version}" />
                 <PackageReference Include="HealthcareInterview.Scoring.Evaluation" Version="{PackedFolder.Version}" />
               </ItemGroup>
             </Project>
             """,
            TestContext.Current.CancellationToken);
        var code = await File.ReadAllTextAsync(Repository.Path("samples/QuickStart/Program.cs"), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "Program.cs"), code + "_ = new HealthcareInterview.Scoring.Evaluation.EvaluationOptions();\n", TestContext.Current.CancellationToken);

        var build = await ProgramRun.StartAsync("dotnet", folder, ["build", "-c", "Release", "-o", "out"], packed.Environment);
        Assert.True(build.ExitCode == 0, build.Output + build.Error);
        var run = await ProgramRun.OfAssemblyAsync(Path.Combine(folder, "out", "console.dll"), folder);
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Expected.Matches("samples/QuickStart/expected.txt", run.Output);
    }

    [Fact]
    public async Task Install_Tool_ValidatesAndScores()
    {
        var folder = packed.NewFolder("tool");
        var install = await ProgramRun.StartAsync("dotnet", folder, ["tool", "install", "HealthcareInterview.Scoring.Cli", "--version", PackedFolder.Version, "--tool-path", "tools"], packed.Environment);
        Assert.True(install.ExitCode == 0, install.Output + install.Error);

        var tool = Path.Combine(folder, "tools", OperatingSystem.IsWindows() ? "hiscore.exe" : "hiscore");
        var examples = await ProgramRun.StartAsync(tool, folder, ["rubric", "new", "night-shifts"]);
        Assert.Equal(0, examples.ExitCode);
        var test = await ProgramRun.StartAsync(tool, folder, ["rubric", "test", "night-shifts.yaml"]);
        Assert.True(test.ExitCode == 0, test.Output + test.Error);

        await File.WriteAllTextAsync(Path.Combine(folder, "answers.csv"), "id,question,level,text\na-1,advocacy,mid,\"I noticed that her arm was red and hot, and I paged the resident at 2 a.m.\"\n", TestContext.Current.CancellationToken);
        var score = await ProgramRun.StartAsync(tool, folder, ["score", "answers.csv", "--format", "jsonl"]);
        Assert.True(score.ExitCode == 0, score.Output + score.Error);
        Assert.StartsWith("""{"id":"a-1","question":"advocacy","level":"mid","status":"scored",""", score.Output, StringComparison.Ordinal);
    }
}

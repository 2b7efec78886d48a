using System.Text.RegularExpressions;
using Xunit;

namespace HealthcareInterview.Scoring.Cli.Tests;

/// <summary>What README tells people to type works.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(Corpus.Root, "README.md"));

    public static TheoryData<string> ToolLines =>
        [.. Lines.Where(line => line.StartsWith("hiscore ", StringComparison.Ordinal)).SelectMany(line => line.Split('#')[0].Split("&&")).Select(command => command.Trim())];

    [Fact]
    public void FirstCommand_ScoresTheSampleCorpus()
    {
        var command = Lines.First(line => line.StartsWith("dotnet run ", StringComparison.Ordinal));
        Assert.StartsWith("dotnet run --project src/HealthcareInterview.Scoring.Cli -c Release -- score ", command, StringComparison.Ordinal);
        string[] args = [.. command[(command.IndexOf(" -- ", StringComparison.Ordinal) + 4)..].Split(' ')
            .Select(arg => arg.EndsWith(".jsonl", StringComparison.Ordinal) ? Path.Combine(Corpus.Root, arg) : arg)];

        var run = ToolRun.Of(args);

        Assert.Equal((0, string.Empty, 641), (run.ExitCode, run.Error, run.Lines.Count));
    }

    /// <summary>The second command runs this very test, so that only what it needs is looked at: every test project is in the solution.</summary>
    [Fact]
    public void SecondCommand_RunsEveryTestProject()
    {
        Assert.Contains("dotnet test HealthcareInterview.Scoring.sln", Lines);
        var solution = File.ReadAllText(Path.Combine(Corpus.Root, "HealthcareInterview.Scoring.sln"));

        Assert.All(Directory.GetFiles(Path.Combine(Corpus.Root, "tests"), "*.csproj", SearchOption.AllDirectories), project => Assert.Contains(Path.GetFileName(project), solution, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(ToolLines))]
    public void ToolCommand_Shown_HasTheOptionsShown(string line)
    {
        string[] words = line.Split(' ');
        string[] command = words[1] == "rubric" ? [words[1], words[2]] : [words[1]];

        var run = ToolRun.Of([.. command, "--help"]);

        Assert.Equal(0, run.ExitCode);
        Assert.All(Option().Matches(line).Select(match => match.Value), option => Assert.Contains(option, run.Output, StringComparison.Ordinal));
    }

    [GeneratedRegex("--[a-z-]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Option();
}

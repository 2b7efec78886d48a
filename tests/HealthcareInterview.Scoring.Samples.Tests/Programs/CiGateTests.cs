using System.Xml.Linq;
using HealthcareInterview.Scoring.Samples.Tests.Running;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace HealthcareInterview.Scoring.Samples.Tests.Programs;

/// <summary>A rubric repository whose workflow lets good changes in and keeps bad ones out.</summary>
public sealed class CiGateTests
{
    private const string Folder = "samples/CiGate";

    [Fact]
    public async Task Readme_Commands_PrintWhatItSays()
    {
        if (Expected.Update)
        {
            using var update = new Walkthrough(Folder);
            await update.RunAsync("hiscore evaluate gold/stop-the-line.jsonl --rubric rubrics --gate gate.yaml --update-baseline");
            Expected.Matches($"{Folder}/baseline.json", await File.ReadAllTextAsync(Path.Combine(update.Folder, "baseline.json"), TestContext.Current.CancellationToken));
        }

        using var walkthrough = new Walkthrough(Folder);
        await walkthrough.ReadmeIsTrueAsync();
    }

    [Fact]
    public async Task Workflow_OfTheRepositoryAsItIs_Passes()
    {
        using var walkthrough = new Walkthrough(Folder);
        foreach (var command in Commands())
        {
            var run = await walkthrough.RunAsync(command);
            Assert.True(run.ExitCode == 0, $"{command} ends with {run.ExitCode}:\n{run.Output}");
        }
    }

    [Theory]
    [InlineData("weight: 2", "weigth: 2", "rubric validate", "Did you mean 'weight'")]
    [InlineData("[~stop, ~halt, ", "[~stop, ", "rubric test", "We halted the transfusion.")]
    [InlineData("(~see|~notice|~find|~spot|~realize)", "(~see|~spot)", "rubric test", "wristband")]
    [InlineData("[~tell, ~call, ~page, ~ask, ~report, ~notify]", "[~call, ~page]", "evaluate", "follow-through")]
    [InlineData("mark_at_most: 2", "mark_at_most: 5\n    shared: true", "rubric validate", "'shared'")]
    public async Task Workflow_OfABadChange_StopsAtTheRightStep(string before, string after, string step, string says)
    {
        using var walkthrough = new Walkthrough(Folder);
        var rubric = Path.Combine(walkthrough.Folder, "rubrics", "stop-the-line.yaml");
        var text = await File.ReadAllTextAsync(rubric, TestContext.Current.CancellationToken);
        Assert.Contains(before, text, StringComparison.Ordinal);
        await File.WriteAllTextAsync(rubric, text.Replace(before, after, StringComparison.Ordinal), TestContext.Current.CancellationToken);
        foreach (var command in Commands())
        {
            var run = await walkthrough.RunAsync(command);
            if (run.ExitCode != 0)
            {
                Assert.Equal(1, run.ExitCode);
                Assert.Contains(step, command, StringComparison.Ordinal);
                Assert.Contains(says, run.Output, StringComparison.Ordinal);
                return;
            }
        }

        Assert.Fail("No step found anything.");
    }

    [Fact]
    public void Workflow_Tool_IsOfThisVersion()
    {
        var version = XDocument.Load(Repository.Path("Directory.Build.props")).Descendants("Version").Single().Value;
        Assert.Contains(Steps(), step => step == $"dotnet tool install --global HealthcareInterview.Scoring.Cli --version {version}");
    }

    [Fact]
    public void Rubric_IsTheOneOfCustomRubric() => Assert.Equal(
        File.ReadAllText(Repository.Path("samples/CustomRubric/stop-the-line.yaml")),
        File.ReadAllText(Repository.Path($"{Folder}/rubrics/stop-the-line.yaml")));

    private static IEnumerable<string> Commands() => Steps().Where(step => step.StartsWith("hiscore ", StringComparison.Ordinal));

    /// <summary>What the workflow's steps run, in order.</summary>
    private static IEnumerable<string> Steps()
    {
        var yaml = new YamlStream();
        using var reader = File.OpenText(Repository.Path($"{Folder}/.github/workflows/rubrics.yml"));
        yaml.Load(reader);
        var steps = (YamlSequenceNode)yaml.Documents[0].RootNode["jobs"]["rubrics"]["steps"];
        return [.. steps.OfType<YamlMappingNode>().Where(step => step.Children.ContainsKey("run")).Select(step => ((YamlScalarNode)step["run"]).Value!)];
    }
}

using HealthcareInterview.Scoring.Rubrics;
using HealthcareInterview.Scoring.Samples.Tests.Running;
using Xunit;

namespace HealthcareInterview.Scoring.Samples.Tests.Programs;

/// <summary>An organization's own rubric: loaded, validated, tested, used.</summary>
public sealed class CustomRubricTests
{
    private const string Folder = "samples/CustomRubric";

    [Fact]
    public async Task Run_OwnRubric_PrintsExpected()
    {
        var run = await ProgramRun.OfAssemblyAsync(Repository.Built(Folder), Repository.Path(Folder));
        Expected.Matches($"{Folder}/expected.txt", run.Output);
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task Run_BrokenRubric_NamesEveryMistake()
    {
        var run = await ProgramRun.OfAssemblyAsync(Repository.Built(Folder), Repository.Path(Folder), "broken.yaml");
        Expected.Matches($"{Folder}/expected-broken.txt", run.Output);
        Assert.Equal((1, string.Empty), (run.ExitCode, run.Error));
    }

    [Fact]
    public void RunExamples_RuleThatMissesThem_NamesPlaceAndSentence()
    {
        var text = File.ReadAllText(Repository.Path($"{Folder}/stop-the-line.yaml"));
        var changed = text.Replace("stopped: [~stop, ~halt, ~pause, ~hold, ~freeze]", "stopped: [~stop, ~pause, ~hold, ~freeze]", StringComparison.Ordinal);
        Assert.NotEqual(text, changed);
        var failure = Assert.Single(InterviewScorer.FromRubrics([RubricReader.Read(changed, "changed.yaml").OrThrow()]).RunExamples());
        Assert.Equal("changed.yaml", failure.File);
        Assert.Contains("We halted the transfusion.", failure.Message, StringComparison.Ordinal);
        Assert.True(failure.Line > 0 && failure.Column > 0, failure.ToString());
    }
}

using HealthcareInterview.Scoring.Samples.Tests.Running;
using Xunit;

namespace HealthcareInterview.Scoring.Samples.Tests.Programs;

/// <summary>The researcher's way from a CSV to a report.</summary>
public sealed class ResearchWalkthroughTests
{
    [Fact]
    public async Task Readme_Commands_PrintWhatItSays()
    {
        using var walkthrough = new Walkthrough("samples/ResearchWalkthrough", "samples/corpus/train.jsonl");
        await walkthrough.ReadmeIsTrueAsync();
        Assert.Equal(121, (await File.ReadAllLinesAsync(Path.Combine(walkthrough.Folder, "scores.csv"), TestContext.Current.CancellationToken)).Length);
        Assert.Contains("\"qwk\"", await File.ReadAllTextAsync(Path.Combine(walkthrough.Folder, "agreement.json"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}

using Xunit;

namespace HealthcareInterview.Scoring.Cli.Tests.Commands;

/// <summary>What <c>hiscore rubric</c> tells the author of a rubric.</summary>
public sealed class RubricCommandTests
{
    private const string TenFaults = """
        id: Ten Faults
        version: one
        title: Ten faults
        prompts: [How are you?]
        colour: red
        elements:
          - id: account
            title: Account
            weight: {entry: 60, mid: 60, senior: 60}
            advice: Tell it.
            probe: What happened?
            rules:
              - id: told
                any: ["I ...3"]
                accept: ["I told it."]
                reject: ["She told it."]
              - id: told
                any: ["act=~tell ...3 $nowhere"]
                who: everybody
                weight: 99
                accept: ["I told it."]
                reject: ["She told it."]
              - id: near
                any: [told]
                near: {rule: account/nothing, within: 2 sentences}
                accept: ["I told it."]
        """;

    [Fact]
    public void Validate_TenFaults_ReportsTenWithLineAndColumn()
    {
        using var scratch = new Scratch();
        var file = scratch.Write("ten.yaml", TenFaults);

        var run = ToolRun.Of("rubric", "validate", file);

        Assert.Equal(1, run.ExitCode);
        string[] places = [.. (run.Output + run.Error).Split('\n').Where(line => line.StartsWith(file, StringComparison.Ordinal)).Select(line => string.Join(':', line[(file.Length + 1)..].Split(':').Take(2)))];
        Assert.Equal(["1:5", "2:10", "5:1", "6:1", "14:16", "17:13", "18:31", "19:14", "20:17", "23:9", "25:22"], places.Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void New_Rubric_ValidatesTestsAndScores()
    {
        using var scratch = new Scratch();
        var file = scratch.Path("mine.yaml");

        Assert.Equal(0, ToolRun.Of("rubric", "new", file).ExitCode);
        Assert.Equal(0, ToolRun.Of("rubric", "validate", file).ExitCode);
        Assert.Equal(0, ToolRun.Of("rubric", "test", file).ExitCode);
        var id = File.ReadLines(file).First(line => line.StartsWith("id:", StringComparison.Ordinal))[3..].Trim();
        var run = ToolRun.With(Corpus.Record("a", "I noticed the label was wrong and I told the charge nurse before lunch.", id), "score", "-", "--rubric", file);
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains("\"scored\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void New_FileThatExists_IsNotOverwritten()
    {
        using var scratch = new Scratch();
        var file = scratch.Write("mine.yaml", "precious");

        Assert.NotEqual(0, ToolRun.Of("rubric", "new", file).ExitCode);
        Assert.Equal("precious", File.ReadAllText(file));
    }

    [Fact]
    public void Test_EmbeddedRubrics_HaveNoFailingExample()
    {
        var run = ToolRun.Of("rubric", "test");

        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        Assert.Contains(" 0 failures", run.Output, StringComparison.Ordinal);
    }
}

using System.Text.Json;
using Xunit;

namespace HealthcareInterview.Scoring.Cli.Tests.Commands;

/// <summary>What <c>hiscore evaluate</c> and its gate say.</summary>
public sealed class EvaluateCommandTests
{
    private static string Train => Corpus.Files[0];

    [Fact]
    public void Evaluate_OtherOrderAndJobs_GivesTheSameBytes()
    {
        using var scratch = new Scratch();
        var backwards = scratch.Write("train.jsonl", string.Join('\n', File.ReadLines(Train).Reverse()));

        var plain = ToolRun.Of("evaluate", Train, "--format", "json", "--bootstrap", "50", "--jobs", "1", "--by", "level");
        var other = ToolRun.Of("evaluate", backwards, "--format", "json", "--bootstrap", "50", "--jobs", "4", "--by", "level");

        Assert.Equal(plain.Output, other.Output);
        Assert.Equal(480, JsonDocument.Parse(plain.Output).RootElement.GetProperty("n").GetInt32());
    }

    [Fact]
    public void Evaluate_BadGold_ReportsEachLineAndEvaluatesTheRest()
    {
        using var scratch = new Scratch();
        string[] lines = [.. File.ReadLines(Train).Where(line => line.Contains("\"advocacy\"", StringComparison.Ordinal)).Take(6)];
        lines[1] = lines[1].Replace("\"observation\":", "\"obsevation\":", StringComparison.Ordinal);
        lines[2] = System.Text.RegularExpressions.Regex.Replace(lines[2], "\"overall\": ?[0-9]", "\"overall\": 7", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
        lines[3] = lines[0];

        var run = ToolRun.Of("evaluate", scratch.Write("gold.jsonl", string.Join('\n', lines)), "--format", "json", "--bootstrap", "0");

        Assert.Equal(1, run.ExitCode);
        Assert.All(new[] { 2, 3, 4 }, line => Assert.Contains($"gold.jsonl:{line}", run.Error, StringComparison.Ordinal));
        Assert.Contains("obsevation", run.Error, StringComparison.Ordinal);
        Assert.Equal(5, JsonDocument.Parse(run.Output).RootElement.GetProperty("n").GetInt32());
    }

    [Fact]
    public void Gate_RuleMadeWorse_FailsAndNamesMetricElementAndRule()
    {
        using var scratch = new Scratch();
        var rubric = File.ReadAllText(Path.Combine(Corpus.Root, "src", "HealthcareInterview.Scoring", "Rubrics", "BuiltIn", "advocacy.yaml"));
        var worse = scratch.Write("advocacy.yaml", rubric.Replace("      - id: raised-to\n", "      - id: raised-to\n        levels: [entry]\n", StringComparison.Ordinal));

        var fine = ToolRun.Of("evaluate", Train, "--bootstrap", "0", "--gate", Path.Combine(Corpus.Root, "samples", "corpus", "gate-train.yaml"));
        var run = ToolRun.Of("evaluate", Train, "--bootstrap", "0", "--rubric", worse, "--gate", Gate(scratch));

        Assert.Equal((0, string.Empty), (fine.ExitCode, fine.Error));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("elements/advocacy/proper-channels/qwk", run.Error, StringComparison.Ordinal);
        Assert.Contains("advocacy/proper-channels/raised-to", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("minimum: {mark/qwk: high}", "number")]
    [InlineData("minimun: {mark/qwk: 0.5}", "minimun")]
    [InlineData("drop: {mark/qwk: 0.1}", "baseline")]
    public void Gate_FileThatIsNone_SaysWhereAndWhatWouldBeRight(string text, string said)
    {
        using var scratch = new Scratch();
        var run = ToolRun.Of("evaluate", Train, "--gate", scratch.Write("gate.yaml", text));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("gate.yaml:1:", run.Error, StringComparison.Ordinal);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Gate_UndefinedFigure_Fails()
    {
        using var scratch = new Scratch();
        var run = ToolRun.Of("evaluate", Train, "--bootstrap", "0", "--gate", scratch.Write("gate.yaml", "minimum: {elements/advocacy/nothing/qwk: -1}"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("undefined", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_Report_IsOnePageWithoutTheNetworkAndWithMarkupAsText()
    {
        using var scratch = new Scratch();
        string[] lines = [.. File.ReadLines(Train).Where(line => line.Contains("\"advocacy\"", StringComparison.Ordinal)).Take(12)];
        lines[0] = lines[0].Replace("\"text\": \"", "\"text\": \"<script>alert(1)</script> ", StringComparison.Ordinal);
        var page = scratch.Path("report.html");

        var run = ToolRun.Of("evaluate", scratch.Write("gold.jsonl", string.Join('\n', lines)), "--bootstrap", "20", "--by", "level", "--disagreements", "12", "--report", page);

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        var html = File.ReadAllText(page);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("http", html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", html, StringComparison.Ordinal);
        Assert.All(new[] { "<mark>", "By level", "advocacy/outcome", "SHA-256", "seed 1", "How often each mark was given" }, part => Assert.Contains(part, html, StringComparison.Ordinal));
        Assert.Equal(12, run.Lines.Count(line => line.StartsWith("advocacy-", StringComparison.Ordinal) && line.Contains(": raters", StringComparison.Ordinal)));
    }

    [Fact]
    public void Evaluate_CsvGold_GivesWhatJsonlGivesAndTellsTheLine()
    {
        using var scratch = new Scratch();
        const string Text = "I told the charge nurse that the dose was wrong, and she called the pharmacist at once.";
        var json = scratch.Write("gold.jsonl", Corpus.Record("a", Text, "advocacy").TrimEnd('}') + ",\"gold\":{\"elements\":{\"stakes\":1,\"outcome\":0},\"redFlags\":[],\"overall\":2}}");
        var csv = scratch.Write("gold.csv", $"id,question,level,text,stakes,outcome,overall,redFlags,overall2\na,advocacy,mid,\"{Text}\",1,0,2,,3\n");
        var bad = scratch.Write("bad.csv", $"id,question,level,text,stakes,overall\na,advocacy,mid,\"two\nlines\",1,2\nb,advocacy,mid,\"{Text}\",5,2\n");

        var fromCsv = ToolRun.Of("evaluate", csv, "--format", "json", "--bootstrap", "0");

        Assert.Equal((0, string.Empty), (fromCsv.ExitCode, fromCsv.Error));
        Assert.Equal(ToolRun.Of("evaluate", json, "--format", "json", "--bootstrap", "0").Output, fromCsv.Output);
        Assert.Contains("bad.csv:4", ToolRun.Of("evaluate", bad, "--bootstrap", "0").Error, StringComparison.Ordinal);
    }

    /// <summary>The corpus's own gate with tight drops.</summary>
    private static string Gate(Scratch scratch)
    {
        var folder = Path.Combine(Corpus.Root, "samples", "corpus");
        File.Copy(Path.Combine(folder, "baseline-train.json"), scratch.Path("baseline-train.json"));
        return scratch.Write("gate.yaml", "drop:\n  elements/*/qwk: 0.02\nbaseline: baseline-train.json\n");
    }
}

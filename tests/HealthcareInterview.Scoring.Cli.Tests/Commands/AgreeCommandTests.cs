using System.Text.Json;
using Xunit;

namespace HealthcareInterview.Scoring.Cli.Tests.Commands;

/// <summary>The figures of <c>hiscore agree</c> against those of an established evaluation report; skipped where its files are absent.</summary>
public sealed class AgreeCommandTests
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal) { ["corr"] = "pearson", ["wtkappa"] = "qwk", ["kappa"] = "kappa", ["SMD"] = "smd", ["RMSE"] = "rmse" };

    [Theory]
    [InlineData("h2-subgroups", "scale", true)]
    [InlineData("missing-data", "raw", false)]
    [InlineData("constant-system", "raw", true)]
    public void Agree_ReferenceCase_HasTheFiguresOfTheReference(string name, string prefix, bool twice)
    {
        var folder = Path.Combine(Corpus.Root, "..", "shared", "reference", "agreement", name);
        Assert.SkipUnless(Directory.Exists(folder), "shared/reference is not here");
        var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "expected.json"))).RootElement;
        string[] second = twice ? ["--second", "human2"] : [];

        var run = ToolRun.Of(["agree", Path.Combine(folder, "input.csv"), "--human", "human", "--system", "system", .. second, "--scale", "1..6", "--by", "subgroup,prompt", "--bootstrap", "0", "--format", "json"]);

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        var report = JsonDocument.Parse(run.Output).RootElement;
        foreach (var (theirs, ours) in new[] { (prefix, "raw"), (prefix + "_trim", "trim"), (prefix + "_trim_round", "trimRound") })
        {
            var version = report.GetProperty("versions").GetProperty(ours);
            Same(expected.GetProperty("eval").GetProperty(theirs), version, Names);
            Equal(expected.GetProperty("eval").GetProperty(theirs).GetProperty("N"), report.GetProperty("n"));
            Equal(expected.GetProperty("eval").GetProperty(theirs).GetProperty("sys_mean"), version.GetProperty("systemMean"));
            if (ours == "trimRound")
            {
                Equal(expected.GetProperty("eval").GetProperty(theirs).GetProperty("exact_agr"), version.GetProperty("exact"), 100);
                Equal(expected.GetProperty("eval").GetProperty(theirs).GetProperty("adj_agr"), version.GetProperty("adjacent"), 100);
            }

            if (twice)
            {
                Equal(expected.GetProperty("true_score").GetProperty(theirs).GetProperty("PRMSE true"), report.GetProperty("trueScore").GetProperty("versions").GetProperty(ours).GetProperty("prmse"));
                Equal(expected.GetProperty("degradation").GetProperty(theirs).GetProperty("wtkappa"), report.GetProperty("degradation").GetProperty(ours).GetProperty("qwk"));
                Equal(expected.GetProperty("degradation").GetProperty(theirs).GetProperty("SMD"), report.GetProperty("degradation").GetProperty(ours).GetProperty("smd"));
                Equal(expected.GetProperty("disattenuated").GetProperty(theirs).GetProperty("corr_disattenuated"), report.GetProperty("disattenuated").GetProperty(ours).GetProperty("value"));
            }
        }

        foreach (var (field, theirs) in new[] { ("subgroup", "L1"), ("prompt", "QUESTION") })
        {
            foreach (var group in expected.GetProperty("eval_by").GetProperty(theirs).EnumerateObject().Where(group => group.Name != "All data"))
            {
                var ours = report.GetProperty("by").GetProperty(field).GetProperty(group.Name).GetProperty("versions");
                Equal(group.Value.GetProperty($"DSM.{prefix}_trim"), ours.GetProperty("trim").GetProperty("dsm"));
                Equal(group.Value.GetProperty($"DSM.{prefix}_trim_round"), ours.GetProperty("trimRound").GetProperty("dsm"));
                Equal(group.Value.GetProperty($"kappa.{prefix}_trim_round"), ours.GetProperty("trimRound").GetProperty("kappa"));
                Equal(group.Value.GetProperty($"wtkappa.{prefix}_trim"), ours.GetProperty("trim").GetProperty("qwk"));
            }
        }

        if (twice)
        {
            var humans = report.GetProperty("humans");
            Same(expected.GetProperty("consistency").GetProperty("all"), humans, Names);
            Equal(expected.GetProperty("consistency").GetProperty("all").GetProperty("exact_agr"), humans.GetProperty("exact"), 100);
            Equal(expected.GetProperty("true_score").GetProperty(prefix).GetProperty("Variance of errors"), report.GetProperty("trueScore").GetProperty("varianceErrors"));
            foreach (var group in expected.GetProperty("consistency_by").GetProperty("L1").EnumerateObject().Where(group => group.Name != "All data"))
            {
                Equal(group.Value.GetProperty("DSM"), report.GetProperty("by").GetProperty("subgroup").GetProperty(group.Name).GetProperty("humans").GetProperty("dsm"));
            }
        }
    }

    [Fact]
    public void Agree_WordInANumberColumn_CountsAsMissingAndIsReported()
    {
        using var scratch = new Scratch();
        var run = ToolRun.Of("agree", scratch.Write("scores.csv", "id,h,s\n1,2,2\n2,absent,3\n3,4,4\n4,,1\n5,3,3\n"), "--human", "h", "--system", "s", "--scale", "1..5", "--bootstrap", "0", "--format", "json");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("scores.csv:3: 'absent' in the column 'h'", run.Error, StringComparison.Ordinal);
        Assert.Equal(3, JsonDocument.Parse(run.Output).RootElement.GetProperty("n").GetInt32());
    }

    [Theory]
    [InlineData("--human", "nobody", "there is no column 'nobody'")]
    [InlineData("--scale", "one..six", "one..six")]
    public void Agree_ColumnOrScaleThatIsNone_IsAUsageError(string option, string value, string said)
    {
        using var scratch = new Scratch();
        var arguments = new Dictionary<string, string>(StringComparer.Ordinal) { ["--human"] = "h", ["--system"] = "s", ["--scale"] = "1..5", [option] = value };

        var run = ToolRun.Of(["agree", scratch.Write("scores.csv", "h,s\n1,1\n"), .. arguments.SelectMany(pair => new[] { pair.Key, pair.Value })]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    private static void Same(JsonElement expected, JsonElement found, Dictionary<string, string> names)
    {
        foreach (var (theirs, ours) in names)
        {
            if (expected.TryGetProperty(theirs, out var value))
            {
                Equal(value, found.GetProperty(ours));
            }
        }
    }

    private static void Equal(JsonElement expected, JsonElement found, double times = 1)
    {
        if (expected.ValueKind == JsonValueKind.Null)
        {
            Assert.Equal(JsonValueKind.Null, found.ValueKind);
            return;
        }

        Assert.Equal(expected.GetDouble(), times * found.GetDouble(), 1e-9);
    }
}

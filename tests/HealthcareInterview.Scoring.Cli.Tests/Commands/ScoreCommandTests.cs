using System.Globalization;
using System.Text;
using System.Text.Json;
using Xunit;

namespace HealthcareInterview.Scoring.Cli.Tests.Commands;

/// <summary>What <c>hiscore score</c> does with good and bad records.</summary>
public sealed class ScoreCommandTests
{
    private const string Good = "I hung the wrong bag on a Tuesday night. I stopped the pump and told the charge nurse.";

    [Fact]
    public void Score_BadRecordsAmongGoodOnes_ReportsEachWithItsLineAndScoresTheRest()
    {
        using var scratch = new Scratch();
        var file = scratch.Write("answers.jsonl", string.Join('\n',
            Corpus.Record("a-1", Good),
            "{\"id\":\"a-2\",",
            Corpus.Record("a-3", Good, level: "boss"),
            Corpus.Record("a-4", Good, question: "what is your favourite colour"),
            Corpus.Record("a-1", Good),
            "{\"id\":\"a-6\",\"question\":\"advocacy\",\"level\":\"mid\"}",
            "[1]",
            Corpus.Record("a-8", Good)));

        var run = ToolRun.Of("score", file);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["a-1", "a-8"], Corpus.Objects(run.Lines).Select(result => result.GetProperty("id").GetString()!));
        foreach (var line in new[] { 2, 3, 4, 5, 6, 7 })
        {
            Assert.Contains($"answers.jsonl:{line}", run.Error, StringComparison.Ordinal);
        }

        Assert.Contains("boss", run.Error, StringComparison.Ordinal);
        Assert.Contains("entry, mid", run.Error, StringComparison.Ordinal);
        Assert.Contains("favourite colour", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Score_ErrorsFile_HoldsOneObjectPerBadRecord()
    {
        using var scratch = new Scratch();
        var file = scratch.Write("answers.jsonl", "{\n" + Corpus.Record("a", Good) + "\n" + Corpus.Record("a", Good) + "\n");

        var run = ToolRun.Of("score", file, "--errors", scratch.Path("errors.jsonl"));

        Assert.Equal((1, string.Empty), (run.ExitCode, run.Error));
        Assert.Equal([1, 3], Corpus.Objects(File.ReadLines(scratch.Path("errors.jsonl"))).Select(error => error.GetProperty("line").GetInt32()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("fine")]
    public void Score_TextWithNothingToJudge_IsNotAssessable(string text)
    {
        var run = ToolRun.With(Corpus.Record("a", text), "score", "-");

        Assert.Equal(0, run.ExitCode);
        var result = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal("not-assessable", result.GetProperty("status").GetString());
        Assert.Equal(JsonValueKind.Null, result.GetProperty("score").ValueKind);
        Assert.Equal(1, result.GetProperty("mark").GetInt32());
        Assert.NotEqual(0, result.GetProperty("notices").GetArrayLength());
    }

    [Theory]
    [InlineData("I hung the \\u0000wrong bag and told the charge nurse about it at once.")]
    [InlineData("I hung the wrong bag \\ud83d and told the charge nurse about it at once.")]
    [InlineData("I hung the wrong bag \\udc00\\udc00 and told the charge nurse about it at once.")]
    [InlineData("\\u05d0\\u05e0\\u05d9 I hung the wrong bag \\u202eand told\\u202c the charge nurse at once, \\u0645\\u0631\\u062d\\u0628\\u0627.")]
    public void Score_OddCharacters_AreScoredAndSlicesEqualTheText(string escaped)
    {
        var run = ToolRun.With("{\"id\":\"a\",\"question\":\"mistakes-accountability\",\"level\":\"mid\",\"text\":\"" + escaped + "\"}", "score", "-");

        Assert.Equal(string.Empty, run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.NotEmpty(Evidence(JsonDocument.Parse(run.Output).RootElement));
    }

    [Fact]
    public void Score_TwoMegabytesOfText_IsScoredOrReportedWithItsLine()
    {
        var text = new StringBuilder();
        while (text.Length < 2_000_000)
        {
            text.Append("I stopped pump ").Append(text.Length).Append(" and told the charge nurse. ");
        }

        var run = ToolRun.With(Corpus.Record("big", text.ToString()) + "\n" + Corpus.Record("small", Good), "score", "-");

        Assert.Contains("small", run.Output, StringComparison.Ordinal);
        Assert.True(run.Output.Contains("\"big\"", StringComparison.Ordinal) || run.Error.Contains(":1", StringComparison.Ordinal), run.Error);
    }

    [Fact]
    public void Score_CsvWithoutATextColumn_SaysWhichColumnIsMissing()
    {
        using var scratch = new Scratch();
        var run = ToolRun.Of("score", scratch.Write("answers.csv", "id,question,level\na,advocacy,mid\n"));

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("answers.csv:1", run.Error, StringComparison.Ordinal);
        Assert.Contains("text", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Score_Csv_GivesTheSameScoresAsJsonl()
    {
        using var scratch = new Scratch();
        var csv = scratch.Write("answers.csv", $"id,question,level,text\na,mistakes-accountability,mid,\"{Good}\"\n");

        var fromCsv = ToolRun.Of("score", csv);
        var fromJson = ToolRun.With(Corpus.Record("a", Good), "score", "-");

        Assert.Equal(0, fromCsv.ExitCode);
        Assert.Equal(fromJson.Output, fromCsv.Output);
    }

    [Fact]
    public void Score_KeptFields_AreCopiedToCsv()
    {
        var record = Corpus.Record("a", Good).Replace("\"id\"", "\"site\":\"north, wing\",\"id\"", StringComparison.Ordinal);

        var run = ToolRun.With(record, "score", "-", "--format", "csv", "--keep", "site");

        Assert.Contains("site", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains("\"north, wing\"", run.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Score_EmptyFile_SaysSo()
    {
        using var scratch = new Scratch();
        var run = ToolRun.Of("score", scratch.Write("none.jsonl", string.Empty));

        Assert.Equal((1, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains("none.jsonl:1: the file is empty", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Score_MissingFile_FailsAndNamesIt()
    {
        var run = ToolRun.Of("score", "no-such-answers.jsonl");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("no-such-answers.jsonl", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Score_UnknownOption_IsAUsageError()
    {
        var run = ToolRun.Of("score", "--colour");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--colour", run.Error, StringComparison.Ordinal);
    }

    /// <summary>Where no other culture is installed the tool runs in the invariant one anyway.</summary>
    [Fact]
    public void Score_SampleCorpus_IsTheSameWhateverJobsAndCulture()
    {
        var one = ToolRun.Of(["score", .. Corpus.Files, "--format", "jsonl", "--jobs", "1"]);
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Turkish();
            var four = ToolRun.Of(["score", .. Corpus.Files, "--format", "jsonl", "--jobs", "4"]);

            Assert.Equal(one.Output, four.Output);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        Assert.Equal((0, string.Empty, 640), (one.ExitCode, one.Error, one.Lines.Count));
    }

    [Fact]
    public void Score_SampleCorpus_SlicesEqualTheTextAndLedgersAddUp()
    {
        var texts = Corpus.Objects(Corpus.Files.SelectMany(File.ReadLines)).ToDictionary(record => record.GetProperty("id").GetString()!, record => record.GetProperty("text").GetString()!, StringComparer.Ordinal);
        foreach (var result in Corpus.Objects(ToolRun.Of(["score", .. Corpus.Files, "--format", "jsonl"]).Lines))
        {
            var text = texts[result.GetProperty("id").GetString()!];
            Assert.All(Evidence(result), evidence => Assert.Equal(evidence.GetProperty("text").GetString(), text.Substring(evidence.GetProperty("start").GetInt32(), evidence.GetProperty("length").GetInt32())));
            if (result.GetProperty("status").GetString() == "scored")
            {
                Assert.Equal(result.GetProperty("score").GetDecimal(), result.GetProperty("ledger").EnumerateArray().Sum(line => line.GetProperty("points").GetDecimal()));
            }
        }
    }

    /// <summary>Turkish with its dotless i and decimal commas; made by hand where the machine knows no cultures.</summary>
    private static CultureInfo Turkish()
    {
        try
        {
            return CultureInfo.GetCultureInfo("tr-TR");
        }
        catch (CultureNotFoundException)
        {
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            culture.NumberFormat.NumberDecimalSeparator = ",";
            culture.NumberFormat.NegativeSign = "\u2212";
            return culture;
        }
    }

    private static IEnumerable<JsonElement> Evidence(JsonElement result) =>
        result.GetProperty("elements").EnumerateArray().SelectMany(element => element.GetProperty("evidence").EnumerateArray().Concat(element.GetProperty("rejected").EnumerateArray()))
            .Concat(result.GetProperty("redFlags").EnumerateArray().SelectMany(flag => flag.GetProperty("evidence").EnumerateArray()));
}

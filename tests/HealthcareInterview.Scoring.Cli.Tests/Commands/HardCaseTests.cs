using System.Text;
using System.Text.Json;
using Xunit;

namespace HealthcareInterview.Scoring.Cli.Tests.Commands;

/// <summary>Input as it should not be: what is said of it, and that the rest is scored.</summary>
public sealed class HardCaseTests
{
    private const string Good = "I hung the wrong bag on a Tuesday night. I stopped the pump and told the charge nurse.";

    [Theory]
    [InlineData("b,advocacy,mid", "record 'b': 'text' is missing")]
    [InlineData("b,advocacy,boss,I called her", "unknown level 'boss'")]
    [InlineData("b,colours,mid,I called her", "unknown question 'colours'")]
    [InlineData("a,advocacy,mid,I called her", "the id 'a' stands twice")]
    [InlineData(",advocacy,mid,I called her", "'id' is missing")]
    [InlineData("b,advocacy,mid,I called her, then him", "5 cells and the header 4")]
    [InlineData("b,advocacy,mid,\"I said \"no\" to her\"", "text behind a closing quote")]
    public void Score_BadCsvRow_IsReportedWithItsLineAndTheRestScored(string row, string said)
    {
        using var scratch = new Scratch();
        var file = scratch.Write("answers.csv", $"id,question,level,text\na,advocacy,mid,\"{Good}\"\n{row}\nz,advocacy,mid,\"{Good}\"\n");

        var run = ToolRun.Of("score", file);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(file + ":3: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.Equal(["a", "z"], Ids(run));
    }

    [Fact]
    public void Score_CsvQuoteNeverClosed_SaysWhereItOpens()
    {
        using var scratch = new Scratch();
        var run = ToolRun.Of("score", scratch.Write("answers.csv", $"id,question,level,text\na,advocacy,mid,{Good}\nb,advocacy,mid,\"I called\nc,advocacy,mid,{Good}\n"));

        Assert.Equal((1, 1), (run.ExitCode, run.Lines.Count));
        Assert.Contains("answers.csv:3: record 'b': bad CSV: a quote that opens in this row is never closed", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Score_CsvLinesInsideQuotes_KeepTheLineNumbersOfWhatFollows()
    {
        using var scratch = new Scratch();
        var run = ToolRun.Of("score", scratch.Write("answers.csv", $"id,question,level,text\r\na,advocacy,mid,\"{Good}\r\n\r\nI said \"\"stop\"\".\"\r\nb,advocacy,boss,x\r\n"));

        Assert.Contains("answers.csv:5: record 'b'", run.Error, StringComparison.Ordinal);
        Assert.Equal(["a"], Ids(run));
    }

    [Theory]
    [InlineData("answers.csv", "id,question,level,text\na,advocacy,mid,caf\u00E9 again\n", ":2: record 'a': the row is not UTF-8")]
    [InlineData("answers.jsonl", "{\"id\":\"a\",\"question\":\"advocacy\",\"level\":\"mid\",\"text\":\"caf\u00E9\"}\n", ":1: the line is not UTF-8")]
    public void Score_OtherEncoding_SaysSo(string name, string text, string said)
    {
        using var scratch = new Scratch();
        File.WriteAllBytes(scratch.Path(name), Encoding.Latin1.GetBytes(text));

        var run = ToolRun.Of("score", scratch.Path(name));

        Assert.Equal((1, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains(name + said, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Score_FilesThatCannotBeRead_AreNamedAndTheOthersScored()
    {
        using var scratch = new Scratch();
        var good = scratch.Write("good.jsonl", Corpus.Record("a", Good));
        var folder = Directory.CreateDirectory(scratch.Path("folder")).FullName;

        var run = ToolRun.Of("score", scratch.Path("none.jsonl"), folder, good);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("none.jsonl: the file can't be read: there is no such file.", run.Error, StringComparison.Ordinal);
        Assert.Contains("folder: the file can't be read: it is a folder, name the files in it.", run.Error, StringComparison.Ordinal);
        Assert.Equal(["a"], Ids(run));
    }

    [Fact]
    public void Score_FileWithoutPermission_IsNamedAndTheOthersScored()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "permissions bind nobody here");
        using var scratch = new Scratch();
        var locked = scratch.Write("locked.jsonl", Corpus.Record("a", Good));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(locked, UnixFileMode.None);
        }

        var run = ToolRun.Of("score", locked, scratch.Write("good.jsonl", Corpus.Record("b", Good)));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("locked.jsonl: the file can't be read", run.Error, StringComparison.Ordinal);
        Assert.Equal(["b"], Ids(run));
    }

    [Fact]
    public void Score_SameIdInTwoFiles_IsReportedInTheSecond()
    {
        using var scratch = new Scratch();
        var run = ToolRun.Of("score", scratch.Write("one.jsonl", Corpus.Record("a", Good)), scratch.Write("two.jsonl", Corpus.Record("a", Good)));

        Assert.Equal((1, 1), (run.ExitCode, run.Lines.Count));
        Assert.Contains("two.jsonl:1: record 'a'", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"id\":7,\"question\":\"advocacy\",\"level\":\"mid\",\"text\":\"x\"}", "'id' should be a string")]
    [InlineData("{\"id\":\"a\",\"question\":\"advocacy\",\"level\":\"mid\",\"text\":[\"x\"]}", "'text' should be a string")]
    [InlineData("{\"id\":\"a\",\"question\":\"advocacy\",\"level\":\"mid\",\"text\":\"x\",\"organization\":\"Mercy\"}", "'organization' should be an object")]
    [InlineData("{\"id\":\"a\",\"question\":\"advocacy\",\"level\":\"mid\",\"text\":\"x\"} {}", "text behind the JSON object")]
    [InlineData("null", "not a JSON object")]
    public void Score_FieldOfTheWrongKind_SaysWhatWouldBeRight(string line, string said)
    {
        var run = ToolRun.With(line + "\n" + Corpus.Record("z", Good), "score", "-");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("<stdin>:1: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.Equal(["z"], Ids(run));
    }

    [Fact]
    public void Score_RecordOverTheLimit_IsReportedAndTheNextScored()
    {
        var run = ToolRun.With(Corpus.Record("big", new string('x', 5000)) + "\n" + Corpus.Record("small", Good), "score", "-", "--max-bytes", "1000");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("<stdin>:1: the record is larger than 1000 bytes", run.Error, StringComparison.Ordinal);
        Assert.Equal(["small"], Ids(run));
    }

    [Fact]
    public void Score_PlainText_TakesQuestionAndLevelFromTheOptions()
    {
        using var scratch = new Scratch();
        var file = scratch.Write("my answer.txt", Good);

        var named = ToolRun.Of("score", file, "--question", "Tell me about a time you made a mistake.", "--level", "mid");
        var bare = ToolRun.Of("score", file);

        Assert.Equal((0, "my answer"), (named.ExitCode, Ids(named).Single()));
        Assert.Equal(1, bare.ExitCode);
        Assert.Contains("my answer.txt:1: record 'my answer': 'question' is missing", bare.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Score_KeptFieldsOfJson_AreCopiedAsTheyStand()
    {
        var record = Corpus.Record("a", Good).Insert(1, "\"site\":{\"ward\":[1,null]},\"rater\":\"caf\u00E9\",");

        var run = ToolRun.With(record, "score", "-", "--keep", "site,rater,absent");

        var result = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal("{\"ward\":[1,null]}", result.GetProperty("site").GetRawText());
        Assert.Equal("caf\u00E9", result.GetProperty("rater").GetString());
        Assert.False(result.TryGetProperty("absent", out _));
    }

    [Fact]
    public void Score_CsvOut_ReadsBackWithTheScoresOfJsonl()
    {
        using var scratch = new Scratch();
        string[] lines = [.. File.ReadLines(Corpus.Files[0]).Take(60)];
        var file = scratch.Write("answers.jsonl", string.Join('\n', lines));

        var csv = ToolRun.Of("score", file, "--format", "csv").Lines.Skip(1).Select(line => string.Join(' ', line.Split(',').Take(6)));
        var json = Corpus.Objects(ToolRun.Of("score", file, "--format", "jsonl").Lines)
            .Select(result => string.Join(' ', new[] { "id", "question", "level", "status", "score", "mark" }.Select(name => result.GetProperty(name).ToString())));

        Assert.Equal(json, csv);
    }

    [Theory]
    [InlineData("score", "--jobs", "many")]
    [InlineData("score", "--format", "xml")]
    [InlineData("score", "answers.jsonl", "--output", "/no/such/folder/out.jsonl")]
    [InlineData("score", "answers.jsonl", "--rubric", "no-such-rubric.yaml")]
    [InlineData("shred", "answers.jsonl")]
    public void Run_WrongUsage_IsTwoWithoutAStackTrace(params string[] args)
    {
        using var scratch = new Scratch();
        var file = scratch.Write("answers.jsonl", Corpus.Record("a", Good));

        var run = ToolRun.Of([.. args.Select(arg => arg == "answers.jsonl" ? file : arg)]);

        Assert.Equal(2, run.ExitCode);
        Assert.NotEqual(string.Empty, run.Error);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    private static IEnumerable<string?> Ids(ToolRun run) => Corpus.Objects(run.Lines).Select(result => result.GetProperty("id").GetString());
}

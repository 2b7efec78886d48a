using System.Text;
using HealthcareInterview.Scoring.Cli.Input;
using HealthcareInterview.Scoring.Cli.Output;
using Xunit;

namespace HealthcareInterview.Scoring.Cli.Tests.Output;

/// <summary>Order, and an end before the input's.</summary>
public sealed class ScorePipelineTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public void Run_ManyRecords_KeepsTheirOrder(int jobs)
    {
        using var output = new MemoryStream();

        new ScorePipeline(InterviewScorer.Default, new CsvWriter([]), jobs).Run(Enumerable.Range(0, 500).Select(Record), output, _ => { }, _ => { }, CancellationToken.None);

        Assert.Equal(Enumerable.Range(0, 500).Select(Name), Ids(output));
    }

    [Fact]
    public void Run_CancelledWhileTheInputWaits_WritesWhatWasRead()
    {
        using var output = new MemoryStream();
        using var cancel = new CancellationTokenSource();
        using var never = new ManualResetEventSlim();

        new ScorePipeline(InterviewScorer.Default, new CsvWriter([]), 2).Run(Waiting(), output, _ => { }, _ => { }, cancel.Token);
        never.Set();

        Assert.Equal(["a-000", "a-001", "a-002"], Ids(output));

        IEnumerable<InputRecord> Waiting()
        {
            for (var i = 0; i < 3; i++)
            {
                yield return Record(i);
            }

            _ = cancel.CancelAsync();
            never.Wait(CancellationToken.None);
            yield return Record(3);
        }
    }

    [Fact]
    public void Run_InputThatFails_ThrowsAfterWritingWhatWasRead()
    {
        using var output = new MemoryStream();

        Assert.Throws<IOException>(() => new ScorePipeline(InterviewScorer.Default, new CsvWriter([]), 2).Run(Failing(), output, _ => { }, _ => { }, CancellationToken.None));

        Assert.Equal(["a-000"], Ids(output));

        static IEnumerable<InputRecord> Failing()
        {
            yield return Record(0);
            throw new IOException("the disk is gone");
        }
    }

    private static string Name(int i) => FormattableString.Invariant($"a-{i:D3}");

    private static InputRecord Record(int i) => new()
    {
        Answer = new InterviewAnswer { Id = Name(i), Question = "advocacy", Level = ExperienceLevel.Mid, Text = "I told the charge nurse that the label was wrong." },
    };

    private static IEnumerable<string> Ids(MemoryStream output) =>
        Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')[0]);
}

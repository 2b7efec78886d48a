using HealthcareInterview.Scoring.Samples.Tests.Running;
using Xunit;

namespace HealthcareInterview.Scoring.Samples.Tests.Programs;

/// <summary>The README's code is the sample's, and prints what the README says.</summary>
public sealed class QuickStartTests
{
    [Fact]
    public void Readme_Code_IsTheSamples()
    {
        var (code, _) = ReadmeBlocks();
        Assert.Equal(File.ReadAllText(Repository.Path("samples/QuickStart/Program.cs")), code.Text);
    }

    [Fact]
    public async Task Run_Sample_PrintsWhatReadmeSays()
    {
        var run = await ProgramRun.OfAssemblyAsync(Repository.Built("samples/QuickStart"), Repository.Root);
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Expected.Matches("samples/QuickStart/expected.txt", run.Output);

        var (_, output) = ReadmeBlocks();
        if (Expected.Update)
        {
            var path = Repository.Path("README.md");
            var text = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(path, text.Remove(output.Start, output.Text.Length).Insert(output.Start, run.Output), TestContext.Current.CancellationToken);
            return;
        }

        Assert.Equal(run.Output, output.Text);
    }

    /// <summary>The first C# block and the block of its output.</summary>
    private static (MarkdownBlock Code, MarkdownBlock Output) ReadmeBlocks()
    {
        var blocks = MarkdownBlock.Read(File.ReadAllText(Repository.Path("README.md")));
        var index = blocks.ToList().FindIndex(block => block.Language == "csharp");
        return (blocks[index], blocks[index + 1]);
    }
}

using System.Text;
using Xunit;

namespace HealthcareInterview.Scoring.Samples.Tests.Running;

/// <summary>
/// Runs the <c>sh</c> blocks of a sample's README one after the other in a copy of its folder, with the tool of this solution
/// as <c>hiscore</c>, and compares what each prints with the <c>text</c> block behind it.
/// </summary>
internal sealed class Walkthrough : IDisposable
{
    private readonly DirectoryInfo scratch = Directory.CreateTempSubdirectory("walkthrough-");
    private readonly string sample;

    /// <param name="sample">The sample's folder, such as <c>samples/CiGate</c>.</param>
    /// <param name="beside">Files that it reads from its neighbours, such as <c>samples/corpus/train.jsonl</c>.</param>
    public Walkthrough(string sample, params string[] beside)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The commands are for a POSIX shell.");
        this.sample = sample;
        Folder = Path.Combine(scratch.FullName, sample);
        foreach (var file in Directory.EnumerateFiles(Repository.Path(sample), "*", SearchOption.AllDirectories).Concat(beside.Select(Repository.Path)))
        {
            var copy = Path.Combine(scratch.FullName, Path.GetRelativePath(Repository.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var tool = Path.Combine(Directory.CreateDirectory(Path.Combine(scratch.FullName, "bin")).FullName, "hiscore");
        File.WriteAllText(tool, $"#!/bin/sh\nexec dotnet '{Repository.Built("src/HealthcareInterview.Scoring.Cli", "hiscore")}' \"$@\"\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(tool, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    /// <summary>The copy of the sample.</summary>
    public string Folder { get; }

    /// <summary>Runs a command; what it prints to both streams comes in one text.</summary>
    public async Task<ProgramRun> RunAsync(string command)
    {
        var path = Path.Combine(scratch.FullName, "bin") + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");
        return await ProgramRun.StartAsync("sh", Folder, ["-c", "exec 2>&1\n" + command], new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["PATH"] = path,
            ["GIT_CEILING_DIRECTORIES"] = scratch.FullName,
        });
    }

    /// <summary>Runs the README's blocks; each must end well and print what the README says.</summary>
    public async Task ReadmeIsTrueAsync()
    {
        var file = Repository.Path($"{sample}/README.md");
        var readme = await File.ReadAllTextAsync(file);
        var blocks = MarkdownBlock.Read(readme);
        var actual = new StringBuilder(readme);
        var shift = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Language != "sh")
            {
                continue;
            }

            var run = await RunAsync(blocks[i].Text);
            Assert.True(run.ExitCode == 0, $"{blocks[i].Text}ends with {run.ExitCode}:\n{run.Output}");
            if (i + 1 < blocks.Count && blocks[i + 1] is { Language: "text" } said)
            {
                actual.Remove(said.Start + shift, said.Text.Length).Insert(said.Start + shift, run.Output);
                shift += run.Output.Length - said.Text.Length;
            }
            else
            {
                Assert.True(run.Output.Length == 0, $"The README does not show what is printed by\n{blocks[i].Text}{run.Output}");
            }
        }

        Expected.Matches($"{sample}/README.md", actual.ToString());
    }

    public void Dispose() => scratch.Delete(recursive: true);
}

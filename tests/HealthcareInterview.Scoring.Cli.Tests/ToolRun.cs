using System.Text;

namespace HealthcareInterview.Scoring.Cli.Tests;

/// <summary>One run of the tool in this process: what it wrote and its exit code.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    public IReadOnlyList<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static ToolRun Of(params string[] args) => With(string.Empty, args);

    public static ToolRun With(string input, params string[] args) => With(new UTF8Encoding(false).GetBytes(input), args);

    public static ToolRun With(byte[] input, params string[] args)
    {
        using var output = new MemoryStream();
        using var writer = new StreamWriter(output, new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = HiscoreTool.Run(args, new ToolConsole
        {
            In = new StreamReader(new MemoryStream(input), new UTF8Encoding(false)),
            OpenInput = () => new MemoryStream(input),
            OutputStream = output,
            Out = writer,
            Error = error,
        });
        return new ToolRun(code, new UTF8Encoding(false).GetString(output.ToArray()), error.ToString());
    }
}

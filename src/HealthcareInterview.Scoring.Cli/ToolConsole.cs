namespace HealthcareInterview.Scoring.Cli;

/// <summary>Where a run reads from and writes to; tests hand in their own.</summary>
internal sealed class ToolConsole
{
    public required TextReader In { get; init; }

    public required Func<Stream> OpenInput { get; init; }

    public required Stream OutputStream { get; init; }

    public required TextWriter Out { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Whether output goes to a terminal.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>Whether standard error is a terminal, so that a progress bar makes sense.</summary>
    public bool ErrorIsTerminal { get; init; }

    public static ToolConsole System()
    {
        var stream = Console.OpenStandardOutput();
        return new ToolConsole
        {
            In = Console.In,
            OpenInput = Console.OpenStandardInput,
            OutputStream = stream,
            Out = new StreamWriter(stream, new global::System.Text.UTF8Encoding(false), 16384) { AutoFlush = true, NewLine = "\n" },
            Error = Console.Error,
            IsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
        };
    }
}

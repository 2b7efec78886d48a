using System.Globalization;

namespace HealthcareInterview.Scoring.Cli.Output;

/// <summary>A line on standard error that counts what is done; only where that is a terminal.</summary>
internal sealed class ProgressLine(ToolConsole console) : IDisposable
{
    private const int Step = 1024;
    private long shown;

    public void Show(long done)
    {
        if (console.ErrorIsTerminal && done - shown >= Step)
        {
            shown = done;
            console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{done:N0} answers "));
        }
    }

    public void Dispose()
    {
        if (shown > 0)
        {
            console.Error.Write("\r                              \r");
        }
    }
}

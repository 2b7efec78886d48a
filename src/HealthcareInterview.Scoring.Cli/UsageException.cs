namespace HealthcareInterview.Scoring.Cli;

/// <summary>The command can't run as asked; the message says what would be right.</summary>
internal sealed class UsageException : Exception
{
    public UsageException()
    {
    }

    public UsageException(string message)
        : base(message)
    {
    }

    public UsageException(string message, Exception inner)
        : base(message, inner)
    {
    }
}

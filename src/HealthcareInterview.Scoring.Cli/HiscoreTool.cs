using System.CommandLine;
using HealthcareInterview.Scoring.Cli.Commands;

namespace HealthcareInterview.Scoring.Cli;

/// <summary>The tool's commands and how a run ends.</summary>
internal static class HiscoreTool
{
    /// <summary>Runs the tool; never throws for bad input.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static int Run(string[] args, ToolConsole console)
    {
        var root = new RootCommand("Scores answers to healthcare interview questions and shows the words that earned every point.");
        root.Subcommands.Add(ScoreCommand.Create(console));
        root.Subcommands.Add(ExplainCommand.Create(console));
        root.Subcommands.Add(AnalyzeCommand.Create(console));
        root.Subcommands.Add(PracticeCommand.Create(console));
        root.Subcommands.Add(RubricCommand.Create(console));
        root.Subcommands.Add(EvaluateCommand.Create(console));
        root.Subcommands.Add(AgreeCommand.Create(console));
        root.Subcommands.Add(TuneCommand.Create(console));
        root.Subcommands.Add(StressCommand.Create(console));
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                console.Error.WriteLine($"hiscore: {error.Message}");
            }

            console.Error.WriteLine("Try 'hiscore --help' or 'hiscore COMMAND --help'.");
            return ExitCodes.Failure;
        }

        // An unknown option would be taken for the name of a file.
        if (parsed.Tokens.FirstOrDefault(token => token.Type == System.CommandLine.Parsing.TokenType.Argument && token.Value.Length > 2 && token.Value.StartsWith("--", StringComparison.Ordinal)) is { } unknown)
        {
            console.Error.WriteLine($"hiscore: unknown option {unknown.Value}. Try 'hiscore {parsed.CommandResult.Command.Name} --help'.");
            return ExitCodes.Failure;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = console.Out, Error = console.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromSeconds(10) });
        }
        catch (UsageException exception)
        {
            console.Error.WriteLine($"hiscore: {exception.Message}");
            return ExitCodes.Failure;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A reader that has gone away (hiscore ... | head) is no failure to tell of.
            if (exception is not IOException || !exception.Message.Contains("pipe", StringComparison.OrdinalIgnoreCase))
            {
                console.Error.WriteLine($"hiscore: {exception.Message}");
            }

            return ExitCodes.Failure;
        }
    }
}

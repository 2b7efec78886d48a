using HealthcareInterview.Scoring.Cli;

return HiscoreTool.Run(args, ToolConsole.System());

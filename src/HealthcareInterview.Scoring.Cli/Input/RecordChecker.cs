namespace HealthcareInterview.Scoring.Cli.Input;

/// <summary>Turns fields into an answer, or says what is missing. Remembers ids, so that none comes twice.</summary>
internal sealed class RecordChecker(InputOptions options, InterviewScorer scorer)
{
    private readonly IdSet seen = new();

    public InputRecord Check(RecordFields fields, string file, long line)
    {
        InputRecord Bad(string reason) => new() { Problem = new InputProblem(file, line, fields.Id, reason) };

        if (string.IsNullOrEmpty(fields.Id))
        {
            return Bad("'id' is missing: give every record an id of its own.");
        }

        if (fields.Text is null)
        {
            return Bad("'text' is missing: the answer's text is needed.");
        }

        var asked = Given(fields.Question) ?? Given(fields.Prompt) ?? options.Question;
        if (asked is null)
        {
            return Bad("'question' is missing: give a question id or the prompt as asked.");
        }

        var question = scorer.FindQuestion(asked);
        if (question is null)
        {
            return Bad($"unknown question '{Shorten(asked)}': known are {string.Join(", ", scorer.Questions)}, or the prompt as asked.");
        }

        var levelName = Given(fields.Level) ?? options.Level;
        if (!LevelNames.TryParse(levelName, out var level))
        {
            return Bad(levelName is null ? "'level' is missing: entry, mid or senior." : $"unknown level '{Shorten(levelName)}': entry, mid or senior.");
        }

        if (!seen.Add(fields.Id))
        {
            return Bad($"the id '{Shorten(fields.Id)}' stands twice: only the first record of it is scored.");
        }

        return new InputRecord
        {
            Answer = new InterviewAnswer { Id = fields.Id, Question = question, Level = level, Text = fields.Text, Organization = fields.Organization },
            Kept = fields.Kept,
        };
    }

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private static string Shorten(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 57), "...");
}

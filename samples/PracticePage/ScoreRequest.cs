namespace HealthcareInterview.Scoring.PracticePage;

/// <summary>The fields of a request as they came, before they are checked.</summary>
internal sealed class ScoreRequest
{
    public string? Id { get; set; }

    public string? Question { get; set; }

    public string? Prompt { get; set; }

    public string? Level { get; set; }

    public string? Text { get; set; }

    public OrganizationProfile? Organization { get; set; }

    /// <summary>The answer, or what is wrong with the fields.</summary>
    public IResult? ToAnswer(InterviewScorer scorer, out InterviewAnswer? answer)
    {
        answer = null;
        if (Text is null)
        {
            return Invalid("missing-text", "'text' is missing: the answer's text is needed.", "/text");
        }

        if (Text.Length > ServiceLimits.TextCharacters)
        {
            return Problem.Of(
                StatusCodes.Status413PayloadTooLarge,
                "too-large",
                $"The answer has {Text.Length} characters; at most {ServiceLimits.TextCharacters} are scored.",
                "/text");
        }

        var asked = Question ?? Prompt;
        if (string.IsNullOrWhiteSpace(asked))
        {
            return Invalid("missing-question", "'question' is missing: a question's id, or the question as it was asked.", "/question");
        }

        if (scorer.FindQuestion(asked) is not { } question)
        {
            return Invalid("unknown-question", $"No rubric knows this question. Known ids: {string.Join(", ", scorer.Questions)}; or give the question as it was asked.", "/question");
        }

        if (!LevelNames.TryParse(Level, out var level))
        {
            return Invalid("unknown-level", $"'level' should be one of {string.Join(", ", LevelNames.All)}.", "/level");
        }

        answer = new InterviewAnswer { Id = Id, Question = question, Level = level, Text = Text, Organization = Organization };
        return null;
    }

    private static IResult Invalid(string code, string detail, string field) => Problem.Of(StatusCodes.Status422UnprocessableEntity, code, detail, field);
}

namespace HealthcareInterview.Scoring.PracticePage;

/// <summary>Puts the application together: the page, the questions and the scoring service.</summary>
internal static class PracticeServer
{
    /// <summary>The application, not started yet.</summary>
    /// <param name="args">The command line, such as <c>--urls http://127.0.0.1:5080</c>.</param>
    /// <param name="scorer">What scores the answers.</param>
    /// <param name="configure">Changes to the builder, for tests.</param>
    public static WebApplication Create(string[] args, InterviewScorer scorer, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.ConfigureKestrel(static kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = ServiceLimits.BodyBytes;
        });
        builder.Services.AddProblemDetails();
        configure?.Invoke(builder);

        var app = builder.Build();
        app.UseMiddleware<UnexpectedErrors>();
        app.Use(SecurityHeaders.Add);
        app.UseStatusCodePages();
        app.UseDefaultFiles();
        app.UseStaticFiles();
        var questions = new Lazy<byte[]>(() => QuestionList.ToJson(scorer));
        app.MapGet("/questions", () => Results.Bytes(questions.Value, "application/json; charset=utf-8"));
        app.MapPost("/score", new ScoreEndpoint(scorer).HandleAsync);
        return app;
    }
}

namespace HealthcareInterview.Scoring.PracticePage;

/// <summary>
/// Turns an exception into problem details. Only the exception's type is logged: a message or a stack could hold words of an answer.
/// </summary>
internal sealed partial class UnexpectedErrors(RequestDelegate next, ILogger<UnexpectedErrors> logger)
{
    /// <summary>Runs the rest of the pipeline.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException exception) when (!context.Response.HasStarted)
        {
            await Problem.Of(exception.StatusCode, "bad-request", "The request can't be read.").ExecuteAsync(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The browser has sent a newer text and no longer waits for this one.
        }
        catch (Exception exception) when (!context.Response.HasStarted)
        {
            LogFailure(logger, exception.GetType().Name);
            await Problem.Of(StatusCodes.Status500InternalServerError, "internal", "The server failed. The answer was not kept.").ExecuteAsync(context);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A request failed with {ExceptionType}.")]
    private static partial void LogFailure(ILogger logger, string exceptionType);
}

using System.Buffers;
using System.Text.Json;

namespace HealthcareInterview.Scoring.PracticePage;

/// <summary><c>POST /score</c>: one answer in, its explained score out. Nothing is kept and nothing of it is logged.</summary>
internal sealed class ScoreEndpoint(InterviewScorer scorer)
{
    /// <summary>Answers one request.</summary>
    public async Task HandleAsync(HttpContext context) => await (await RespondAsync(context)).ExecuteAsync(context);

    private async Task<IResult> RespondAsync(HttpContext context)
    {
        if (!context.Request.HasJsonContentType())
        {
            return Problem.Of(StatusCodes.Status415UnsupportedMediaType, "not-json", "Send the answer with the content type application/json.");
        }

        if (context.Request.ContentLength > ServiceLimits.BodyBytes)
        {
            return TooLarge();
        }

        byte[] body;
        try
        {
            body = await ReadAsync(context.Request.Body, context.Request.ContentLength, context.RequestAborted);
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return TooLarge();
        }

        var request = new ScoreRequest();
        if (ScoreRequestReader.Read(body, request) is { } unreadable)
        {
            return unreadable;
        }

        if (request.ToAnswer(scorer, out var answer) is { } invalid)
        {
            return invalid;
        }

        var output = new ArrayBufferWriter<byte>(8 * 1024);
        using (var writer = new Utf8JsonWriter(output, ScoreResultJson.WriterOptions))
        {
            ScoreResultJson.Write(writer, scorer.Score(answer!));
        }

        return Results.Bytes(output.WrittenMemory, "application/json; charset=utf-8");
    }

    private static IResult TooLarge() => Problem.Of(
        StatusCodes.Status413PayloadTooLarge,
        "too-large",
        $"The request is over the limit of {ServiceLimits.BodyBytes} bytes: an answer may have {ServiceLimits.TextCharacters} characters.");

    private static async Task<byte[]> ReadAsync(Stream body, long? length, CancellationToken cancel)
    {
        using var buffer = new MemoryStream((int)(length ?? 4096));
        await body.CopyToAsync(buffer, cancel); // Kestrel ends it at ServiceLimits.BodyBytes
        return buffer.ToArray();
    }
}

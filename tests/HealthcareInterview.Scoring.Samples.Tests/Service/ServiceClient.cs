using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using HealthcareInterview.Scoring.Samples.Tests.PracticePage;

namespace HealthcareInterview.Scoring.Samples.Tests.Service;

/// <summary>The service on loopback and a client of it.</summary>
internal sealed class ServiceClient : IAsyncDisposable
{
    private ServiceClient(PageServer server)
    {
        Server = server;
        Http = new HttpClient { BaseAddress = new Uri(server.Address) };
    }

    public PageServer Server { get; }

    public HttpClient Http { get; }

    public static async Task<ServiceClient> StartAsync() => new(await PageServer.StartAsync());

    /// <summary>Sends a body to <c>/score</c>.</summary>
    public Task<HttpResponseMessage> PostAsync(byte[] body, string? contentType = "application/json")
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        return Http.PostAsync(new Uri("/score", UriKind.Relative), content);
    }

    /// <summary>Sends a body to <c>/score</c>.</summary>
    public Task<HttpResponseMessage> PostAsync(string body, string? contentType = "application/json") => PostAsync(Encoding.UTF8.GetBytes(body), contentType);

    /// <summary>The bytes that the library itself writes for an answer.</summary>
    public static string Expected(InterviewAnswer answer)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, ScoreResultJson.WriterOptions))
        {
            ScoreResultJson.Write(writer, InterviewScorer.Default.Score(answer));
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    /// <summary>An answer as a request.</summary>
    public static string Body(InterviewAnswer answer) =>
        JsonSerializer.Serialize(new { id = answer.Id, question = answer.Question, level = LevelNames.Of(answer.Level), text = answer.Text });

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await Server.DisposeAsync();
    }
}

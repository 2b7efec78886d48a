using System.Net.Http.Headers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using HealthcareInterview.Scoring.Benchmarks.Texts;
using HealthcareInterview.Scoring.PracticePage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HealthcareInterview.Scoring.Benchmarks;

/// <summary>
/// From a key press to the marks: <c>POST /score</c> of the practice page with an answer of 300 words that differs from the one
/// before. The page aims at less than 50 ms.
/// </summary>
[MemoryDiagnoser]
[ShortRunJob]
public class PracticeEndpointBenchmarks : IAsyncDisposable
{
    private byte[][] requests = [];
    private WebApplication? app;
    private ScoreEndpoint? endpoint;
    private HttpClient? client;
    private int next;

    /// <summary>Words of the answer.</summary>
    [Params(300, 3000)]
    public int Words { get; set; }

    /// <summary>Starts the server and writes the requests.</summary>
    [GlobalSetup]
    public async Task StartAsync()
    {
        var answers = new AnswerGenerator(7).Answers(64, Words);
        requests = [.. answers.Select(answer => JsonSerializer.SerializeToUtf8Bytes(new { question = answer.Question, level = LevelNames.Of(answer.Level), text = answer.Text }))];
        app = PracticeServer.Create(["--urls", "http://127.0.0.1:0"], InterviewScorer.Default, static builder => builder.Logging.ClearProviders());
        await app.StartAsync();
        endpoint = new ScoreEndpoint(InterviewScorer.Default);
        client = new HttpClient { BaseAddress = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()) };
    }

    /// <summary>Stops the server.</summary>
    [GlobalCleanup]
    public async ValueTask DisposeAsync()
    {
        client?.Dispose();
        if (app is not null)
        {
            await app.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>The endpoint alone: reads the request, scores, writes the result.</summary>
    [Benchmark]
    public async Task<long> Endpoint()
    {
        using var body = new MemoryStream();
        var context = new DefaultHttpContext { RequestServices = app!.Services };
        context.Request.ContentType = "application/json";
        context.Request.Body = new MemoryStream(Next());
        context.Response.Body = body;
        await endpoint!.HandleAsync(context);
        return context.Response.StatusCode == StatusCodes.Status200OK ? body.Length : throw new InvalidOperationException($"Status {context.Response.StatusCode}.");
    }

    /// <summary>Over HTTP on loopback, as a browser on the same machine sees it.</summary>
    [Benchmark]
    public async Task<int> OverLoopback()
    {
        using var content = new ByteArrayContent(Next());
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await client!.PostAsync(new Uri("/score", UriKind.Relative), content);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadAsByteArrayAsync()).Length;
    }

    private byte[] Next() => requests[next++ % requests.Length];
}

using HealthcareInterview.Scoring.PracticePage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HealthcareInterview.Scoring.Samples.Tests.PracticePage;

/// <summary>The practice page's server in this process, on loopback, with everything it logs.</summary>
internal sealed class PageServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private PageServer(WebApplication app, LogRecorder log)
    {
        this.app = app;
        Log = log;
        Address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
    }

    public string Address { get; }

    public LogRecorder Log { get; }

    /// <summary>Every endpoint as method and path.</summary>
    public IEnumerable<string> Endpoints => app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(method => $"{method} {endpoint.RoutePattern.RawText}"));

    /// <summary>Starts it; port 0 takes any free one.</summary>
    public static async Task<PageServer> StartAsync(int port = 0)
    {
        var log = new LogRecorder();
        var started = PracticeServer.Create(["--urls", $"http://127.0.0.1:{port}"], InterviewScorer.Default, builder =>
        {
            builder.Logging.ClearProviders();
            builder.Logging.AddProvider(log);
            builder.Logging.AddFilter<LogRecorder>(_ => true);
            builder.Logging.SetMinimumLevel(LogLevel.Trace);
        });
        await started.StartAsync();
        return new PageServer(started, log);
    }

    public async ValueTask DisposeAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        await app.StopAsync(limit.Token);
        await app.DisposeAsync();
        Log.Dispose();
    }
}

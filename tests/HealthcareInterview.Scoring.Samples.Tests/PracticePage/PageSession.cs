using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace HealthcareInterview.Scoring.Samples.Tests.PracticePage;

/// <summary>
/// A person at the page: a server, a fresh browser profile and a tab. Script errors, refused resources and requests to anywhere
/// but the server are remembered, and <see cref="AssertCleanAsync"/> fails on them.
/// </summary>
internal sealed partial class PageSession : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> complaints = new();
    private readonly bool ownsServer;
    private readonly IBrowserContext context;

    private PageSession(PageServer server, bool ownsServer, IBrowserContext context, IPage page)
    {
        (Server, this.ownsServer, this.context, Page) = (server, ownsServer, context, page);
        page.PageError += (_, error) => complaints.Enqueue($"script error: {error}");
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !ServerGone().IsMatch(message.Text))
            {
                complaints.Enqueue($"console: {message.Text}");
            }
        };
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(server.Address + "/", StringComparison.Ordinal) && !request.Url.StartsWith("blob:", StringComparison.Ordinal))
            {
                complaints.Enqueue($"request to {request.Url}");
            }
        };
    }

    public PageServer Server { get; }

    public IPage Page { get; }

    public ILocator Answer => Page.Locator("#answer");

    public ILocator Marks => Page.Locator("#marks mark");

    public static async Task<PageSession> OpenAsync(Chromium chromium, int width = 1280, int height = 900, PageServer? server = null, Action<BrowserNewContextOptions>? configure = null)
    {
        var browser = await chromium.BrowserAsync();
        var options = new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = height }, AcceptDownloads = true, Locale = "en-US", ReducedMotion = ReducedMotion.Reduce };
        configure?.Invoke(options);
        var profile = await browser.NewContextAsync(options);
        profile.SetDefaultTimeout(15_000);
        var session = new PageSession(server ?? await PageServer.StartAsync(), server is null, profile, await profile.NewPageAsync());
        await session.Page.GotoAsync(session.Server.Address);
        await Expect(session.Page.Locator("#prompt")).Not.ToBeEmptyAsync();
        return session;
    }

    public Task ChooseAsync(string question) => Page.Locator("#question").SelectOptionAsync(question);

    /// <summary>Puts a text in at once, as pasting does, and waits until its score is there.</summary>
    public async Task PasteAsync(string text)
    {
        var scored = Page.WaitForResponseAsync(response => response.Url.EndsWith("/score", StringComparison.Ordinal) && response.Request.PostDataJSON()?.GetProperty("text").GetString() == text.ReplaceLineEndings("\n"));
        await Answer.FillAsync(text);
        await scored;
        await ToBeUpToDateAsync();
    }

    public Task ToBeUpToDateAsync() => Expect(Page.Locator("#connection[data-state=ok], #connection[data-state=back]")).ToHaveCountAsync(1);

    public async Task AssertCleanAsync()
    {
        await Task.Yield();
        Assert.True(complaints.IsEmpty, string.Join('\n', complaints));
    }

    public async ValueTask DisposeAsync()
    {
        await context.CloseAsync();
        if (ownsServer)
        {
            await Server.DisposeAsync();
        }
    }

    /// <summary>What the browser itself says when a request finds no server, or one that refuses.</summary>
    [GeneratedRegex("ERR_CONNECTION|ERR_EMPTY_RESPONSE|ERR_SOCKET|status of 4", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ServerGone();
}

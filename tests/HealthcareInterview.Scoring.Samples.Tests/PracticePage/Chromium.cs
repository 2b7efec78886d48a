using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(HealthcareInterview.Scoring.Samples.Tests.PracticePage.Chromium))]

namespace HealthcareInterview.Scoring.Samples.Tests.PracticePage;

/// <summary>One browser for all tests of the page; tests skip where there is none.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private const string Executable = "/usr/bin/chromium";

    private readonly SemaphoreSlim gate = new(1);
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>The browser, started when first asked for.</summary>
    public async Task<IBrowser> BrowserAsync()
    {
        Assert.SkipUnless(File.Exists(Executable), $"{Executable} is not installed: apt-get install chromium");
        await gate.WaitAsync();
        try
        {
            playwright ??= await Playwright.CreateAsync();
            Assertions.SetDefaultExpectTimeout(20_000); // a shared machine may be slow; a page that works is not
            return browser ??= await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
            {
                ExecutablePath = Executable,
                Headless = true,
                Args =
                [
                    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                    "--disable-component-update", "--disable-sync",
                ],
            });
        }
        finally
        {
            gate.Release();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.CloseAsync();
        }

        playwright?.Dispose();
        gate.Dispose();
    }
}

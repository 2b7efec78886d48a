using HealthcareInterview.Scoring.Samples.Tests.Running;
using Microsoft.Playwright;
using Xunit;

namespace HealthcareInterview.Scoring.Samples.Tests.PracticePage;

/// <summary>
/// Makes the pictures of <c>samples/PracticePage/README.md</c>. Runs only when asked for:
/// <c>SCREENSHOTS=samples/PracticePage/pictures dotnet run --project tests/HealthcareInterview.Scoring.Samples.Tests -- -explicit only -class "*Screenshots"</c>
/// </summary>
public sealed class Screenshots(Chromium chromium)
{
    [Theory(Explicit = true)]
    [InlineData("light", ColorScheme.Light)]
    [InlineData("dark", ColorScheme.Dark)]
    public async Task Take_OnADesk_WritesFirstUseScoredAnswerAndProgress(string scheme, ColorScheme colours)
    {
        await using var desk = await PageSession.OpenAsync(chromium, 1180, 990, configure: options => options.ColorScheme = colours);
        await desk.ChooseAsync("mistakes-accountability");
        await SaveAsync(desk, $"first-use-{scheme}");

        foreach (var text in new[] { SampleAnswers.Thin, SampleAnswers.Thin + " I hung the wrong bag and told the charge nurse at once.", SampleAnswers.Mistake })
        {
            await desk.PasteAsync(text);
            await desk.Page.Locator("#finish").ClickAsync();
            await desk.Page.Locator("#review").WaitForAsync();
        }

        await desk.Page.Locator(".element summary").Nth(1).ClickAsync();
        await desk.Page.Locator("#ledger-details summary").ClickAsync();
        await SaveAsync(desk, $"scored-answer-{scheme}", untilSelector: "#review");
        await desk.Page.Locator("#progress").ScrollIntoViewIfNeededAsync();
        await SaveAsync(desk, $"progress-{scheme}", part: desk.Page.Locator("#progress"));
    }

    [Fact(Explicit = true)]
    public async Task Take_OnAPhone_WritesAScoredAnswer()
    {
        await using var phone = await PageSession.OpenAsync(chromium, 390, 1180);
        await phone.ChooseAsync("mistakes-accountability");
        await phone.PasteAsync(SampleAnswers.Mistake);
        await SaveAsync(phone, "phone");
    }

    private static async Task SaveAsync(PageSession session, string name, string? untilSelector = null, ILocator? part = null)
    {
        var folder = Environment.GetEnvironmentVariable("SCREENSHOTS") ?? throw new InvalidOperationException("Set SCREENSHOTS to a folder.");
        var path = Repository.Path(Path.Combine(folder, name + ".png"));
        await session.Page.EvaluateAsync("document.activeElement.blur()");
        await session.Page.Mouse.MoveAsync(1, 1);
        await session.Page.WaitForTimeoutAsync(500);
        if (part is not null)
        {
            await part.ScreenshotAsync(new LocatorScreenshotOptions { Path = path });
            return;
        }

        await session.Page.EvaluateAsync("window.scrollTo(0, 0)");
        var size = session.Page.ViewportSize!;
        var height = untilSelector is null
            ? size.Height
            : await session.Page.Locator(untilSelector).EvaluateAsync<float>("node => node.getBoundingClientRect().bottom + scrollY + 20");
        await session.Page.ScreenshotAsync(new PageScreenshotOptions
        {
            Path = path,
            FullPage = untilSelector is not null,
            Clip = new Clip { X = 0, Y = 0, Width = size.Width, Height = height },
        });
    }
}

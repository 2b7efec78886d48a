using Microsoft.Playwright;
using Xunit;

namespace HealthcareInterview.Scoring.Samples.Tests.PracticePage;

/// <summary>
/// Makes the pictures of <c>samples/PracticePage/README.md</c>. Runs only when asked for:
/// <c>SCREENSHOTS=samples/PracticePage dotnet run --project tests/HealthcareInterview.Scoring.Samples.Tests -- -explicit only -class "*Screenshots"</c>
/// </summary>
public sealed class Screenshots(Chromium chromium)
{
    [Fact(Explicit = true)]
    public async Task Take_AllPictures_AreWritten()
    {
        var folder = Environment.GetEnvironmentVariable("SCREENSHOTS") ?? throw new InvalidOperationException("Set SCREENSHOTS to a folder.");
        await using var desk = await PageSession.OpenAsync(chromium, 1280, 980);
        await desk.ChooseAsync("mistakes-accountability");
        await SaveAsync(desk, folder, "first-use");

        foreach (var text in new[] { SampleAnswers.Thin, SampleAnswers.Thin + " I hung the wrong bag and told the charge nurse at once.", SampleAnswers.Mistake })
        {
            await desk.PasteAsync(text);
            await desk.Page.Locator("#finish").ClickAsync();
            await desk.Page.Locator("#review").WaitForAsync();
        }

        await desk.Page.Locator(".element summary").Nth(1).ClickAsync();
        await desk.Page.EvaluateAsync("document.activeElement.blur()");
        await SaveAsync(desk, folder, "scored-answer");
        await desk.Page.EvaluateAsync("document.querySelector('#progress').scrollIntoView({ block: 'end' })");
        await SaveAsync(desk, folder, "progress", desk.Page.Locator("#progress"));
        await desk.Page.Locator("#theme").SelectOptionAsync("dark");
        await SaveAsync(desk, folder, "dark");

        await using var phone = await PageSession.OpenAsync(chromium, 390, 844);
        await phone.ChooseAsync("mistakes-accountability");
        await phone.PasteAsync(SampleAnswers.Mistake);
        await SaveAsync(phone, folder, "phone");
    }

    private static async Task SaveAsync(PageSession session, string folder, string name, ILocator? part = null)
    {
        var path = Path.Combine(folder, name + ".png");
        await session.Page.WaitForTimeoutAsync(400);
        if (part is null)
        {
            await session.Page.EvaluateAsync("window.scrollTo(0, 0)");
            await session.Page.ScreenshotAsync(new PageScreenshotOptions { Path = path, FullPage = name is "scored-answer" or "dark" or "phone" });
        }
        else
        {
            await part.ScreenshotAsync(new LocatorScreenshotOptions { Path = path });
        }
    }
}

using System.Globalization;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace HealthcareInterview.Scoring.Samples.Tests.PracticePage;

/// <summary>Long texts, small screens, keyboards only, and a server that goes away.</summary>
public sealed class RoughTests(Chromium chromium)
{
    [Fact]
    public async Task Keyboard_Alone_ReachesEverythingAndKeepsAnAttempt()
    {
        await using var session = await PageSession.OpenAsync(chromium);
        var page = session.Page;
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator(".skip")).ToBeFocusedAsync();
        await TabToAsync(page, "question");
        await page.Keyboard.TypeAsync("Mistakes");
        await TabToAsync(page, "level");
        await page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal("senior", await page.EvaluateAsync<string>("document.querySelector('input[name=level]:checked').value"));
        await TabToAsync(page, "answer");
        await page.Keyboard.InsertTextAsync(SampleAnswers.Mistake);
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(page.Locator("#review")).ToBeVisibleAsync();
        await Expect(page.Locator("#attempts li")).ToHaveCountAsync(1);
        await Expect(page.Locator("#review-heading")).ToBeFocusedAsync();
        await TabToAsync(page, "export");
        await TabToAsync(page, "forget");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#confirm")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator("#confirm")).ToBeHiddenAsync();
        await session.AssertCleanAsync();
    }

    [Theory]
    [InlineData(320)]
    [InlineData(390)]
    [InlineData(768)]
    public async Task Width_OfAPhone_NeedsNoScrollingSideways(int width)
    {
        await using var session = await PageSession.OpenAsync(chromium, width, 740);
        await session.ChooseAsync("mistakes-accountability");
        await session.PasteAsync(SampleAnswers.Mistake + new string('w', 300));
        await session.Page.Locator("#finish").ClickAsync();
        await Expect(session.Page.Locator("#review")).ToBeVisibleAsync();
        Assert.InRange(await session.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 0, width + 1); // widths are rounded up
        await Expect(session.Page.Locator(".mini")).ToBeVisibleAsync();
        await session.AssertCleanAsync();
    }

    [Fact]
    public async Task Paste_TwentyThousandCharacters_IsMarkedSoon()
    {
        await using var session = await PageSession.OpenAsync(chromium);
        await session.ChooseAsync("mistakes-accountability");
        var text = string.Concat(Enumerable.Range(0, 60).Select(i => string.Create(CultureInfo.InvariantCulture, $"{i}. {SampleAnswers.Mistake}\n")))[..20_000];
        var clock = System.Diagnostics.Stopwatch.StartNew();
        await session.PasteAsync(text);
        await Expect(session.Marks.First).ToBeAttachedAsync();
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"It took {clock.Elapsed}.");
        await session.Answer.PressAsync("Control+End");
        await session.Page.Keyboard.TypeAsync(" And so on.");
        Assert.Equal(20_011, await session.Answer.EvaluateAsync<int>("field => field.value.length"));
        await session.AssertCleanAsync();
    }

    [Fact]
    public async Task Paste_OverTheLimit_SaysSoAndSendsNothing()
    {
        await using var session = await PageSession.OpenAsync(chromium);
        await session.Answer.FillAsync(new string('a', 50_001));
        await Expect(session.Page.Locator("#connection")).ToContainTextAsync("at most 50000");
        await session.Page.WaitForTimeoutAsync(300); // an answer that was under way must not hide it
        await Expect(session.Page.Locator("#connection")).ToContainTextAsync("at most 50000");
        await session.PasteAsync(SampleAnswers.Thin);
        await session.AssertCleanAsync();
    }

    [Fact]
    public async Task Server_GoneAndBack_KeepsTheTextAndCatchesUp()
    {
        var first = await PageServer.StartAsync();
        var port = new Uri(first.Address).Port;
        await using var session = await PageSession.OpenAsync(chromium, server: first);
        await session.ChooseAsync("mistakes-accountability");
        await session.PasteAsync(SampleAnswers.Thin);
        await first.DisposeAsync();

        await session.Answer.FillAsync(SampleAnswers.Mistake);
        await Expect(session.Page.Locator("#connection")).ToContainTextAsync("can’t be reached");
        await Expect(session.Page.Locator("#live")).ToContainTextAsync("can’t be reached");
        await Expect(session.Answer).ToHaveValueAsync(SampleAnswers.Mistake);

        await using var second = await PageServer.StartAsync(port);
        await Expect(session.Page.Locator("#connection")).ToHaveTextAsync("Connected again");
        var expected = InterviewScorer.Default.Score(new InterviewAnswer { Question = "mistakes-accountability", Level = ExperienceLevel.Mid, Text = SampleAnswers.Mistake });
        await Expect(session.Page.Locator("#score")).ToHaveTextAsync(expected.Score!.Value.ToString("0.#", CultureInfo.InvariantCulture));
        await session.AssertCleanAsync();
    }

    [Theory]
    [InlineData("light", ColorScheme.Dark)]
    [InlineData("dark", ColorScheme.Light)]
    [InlineData("auto", ColorScheme.Dark)]
    [InlineData("auto", ColorScheme.Light)]
    public async Task Contrast_OfAllText_MeetsAA(string theme, ColorScheme scheme)
    {
        await using var session = await PageSession.OpenAsync(chromium, configure: options => options.ColorScheme = scheme);
        await session.ChooseAsync("mistakes-accountability");
        await session.PasteAsync(SampleAnswers.Patient);
        await session.Page.Locator("#finish").ClickAsync();
        await session.Page.Locator("#theme").SelectOptionAsync(theme);
        await session.Page.EvaluateAsync("document.querySelectorAll('details').forEach((part) => { part.open = true; })");
        var poor = await session.Page.EvaluateAsync<string[]>(ContrastScript.Text);
        Assert.True(poor.Length == 0, string.Join('\n', poor));
    }

    [Fact]
    public async Task Controls_All_HaveNames()
    {
        await using var session = await PageSession.OpenAsync(chromium);
        await session.PasteAsync(SampleAnswers.Mistake);
        await session.Page.Locator("#finish").ClickAsync();
        var tree = await session.Page.Locator("body").AriaSnapshotAsync();
        Assert.DoesNotMatch("(?m)^\\s*- (button|textbox|combobox|radio|link|img)(:|$)", tree);
        Assert.Contains("textbox \"Your answer\"", tree, StringComparison.Ordinal);
        Assert.Contains("status", tree, StringComparison.Ordinal);
    }

    private static async Task TabToAsync(IPage page, string idOrName)
    {
        for (var i = 0; i < 80; i++)
        {
            if (await page.EvaluateAsync<bool>("name => document.activeElement.id === name || document.activeElement.name === name", idOrName))
            {
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"The keyboard does not reach '{idOrName}'.");
    }
}

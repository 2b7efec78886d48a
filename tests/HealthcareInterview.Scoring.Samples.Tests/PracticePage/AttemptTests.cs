using System.Text.Json;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace HealthcareInterview.Scoring.Samples.Tests.PracticePage;

/// <summary>Attempts, what is learned from them, and what stays in the browser.</summary>
public sealed class AttemptTests(Chromium chromium)
{
    [Fact]
    public async Task Keep_AnAttempt_ShowsLedgerAdviceGainsAndFollowUps()
    {
        await using var session = await PageSession.OpenAsync(chromium);
        await session.ChooseAsync("mistakes-accountability");
        await session.PasteAsync(SampleAnswers.Mistake);
        await session.Page.Locator("#finish").ClickAsync();

        var expected = InterviewScorer.Default.Score(new InterviewAnswer { Question = "mistakes-accountability", Level = ExperienceLevel.Mid, Text = SampleAnswers.Mistake });
        await Expect(session.Page.Locator("#ledger tbody tr")).ToHaveCountAsync(expected.Ledger.Count);
        await Expect(session.Page.Locator("#ledger tfoot td")).ToHaveTextAsync(expected.Score!.Value.ToString("0.#"));
        await Expect(session.Page.Locator(".tip.strength")).ToHaveCountAsync(1);
        await Expect(session.Page.Locator(".tip.gap")).ToHaveCountAsync(expected.Improvements.Count > 0 ? 1 : 0);
        await Expect(session.Page.Locator("#follow-ups q")).ToHaveTextAsync(expected.FollowUps);
        if (expected.Improvements.Count > 0)
        {
            await Expect(session.Page.Locator("#improvements .gain").First).ToHaveTextAsync($"+{expected.Improvements[0].Gain:0.#}");
        }

        await session.AssertCleanAsync();
    }

    [Fact]
    public async Task FollowUp_AnsweredNext_GoesOnWithTheSameAnswer()
    {
        await using var session = await PageSession.OpenAsync(chromium);
        await session.ChooseAsync("mistakes-accountability");
        await session.PasteAsync(SampleAnswers.Thin);
        await session.Page.Locator("#finish").ClickAsync();
        var question = await session.Page.Locator("#follow-ups q").First.TextContentAsync();
        await session.Page.Locator("#follow-ups button").First.ClickAsync();
        await Expect(session.Page.Locator("#follow-up-text")).ToHaveTextAsync(question!);
        await Expect(session.Answer).ToBeFocusedAsync();
        await session.Page.Keyboard.TypeAsync("I hung the wrong bag and told the charge nurse at once.");
        await Expect(session.Answer).ToHaveValueAsync(SampleAnswers.Thin + "\n\nI hung the wrong bag and told the charge nurse at once.");
        await session.AssertCleanAsync();
    }

    [Fact]
    public async Task Attempts_AfterReload_AreKeptWithTheirCharts()
    {
        await using var session = await PageSession.OpenAsync(chromium);
        await session.ChooseAsync("mistakes-accountability");
        foreach (var text in new[] { SampleAnswers.Thin, SampleAnswers.Mistake })
        {
            await session.PasteAsync(text);
            await session.Page.Locator("#finish").ClickAsync();
            await session.Page.Locator("#finish").ClickAsync(); // the same text is one attempt
            await Expect(session.Page.Locator("#review")).ToBeVisibleAsync();
        }

        await session.Page.ReloadAsync();
        await Expect(session.Page.Locator("#attempts li")).ToHaveCountAsync(2);
        await Expect(session.Page.Locator("#charts figure")).ToHaveCountAsync(8);
        await Expect(session.Page.Locator("#charts circle")).ToHaveCountAsync(16);
        await Expect(session.Page.Locator("#charts svg").First).ToHaveAttributeAsync("aria-label", new System.Text.RegularExpressions.Regex("Score by attempt: \\d+ percent, \\d+ percent"));
        await Expect(session.Answer).ToHaveValueAsync(SampleAnswers.Mistake);

        await session.Page.Locator("#attempts li", new PageLocatorOptions { HasText = "Open" }).Last.GetByRole(AriaRole.Button).First.ClickAsync();
        await Expect(session.Answer).ToHaveValueAsync(SampleAnswers.Thin);

        await session.Page.Locator("#forget").ClickAsync();
        await session.Page.Locator("#confirm-yes").ClickAsync();
        await Expect(session.Page.Locator("#attempts li")).ToHaveCountAsync(0);
        await session.AssertCleanAsync();
    }

    [Fact]
    public async Task Export_OfAttempts_IsJsonWithTheContractsFields()
    {
        await using var session = await PageSession.OpenAsync(chromium);
        await session.ChooseAsync("mistakes-accountability");
        await session.Page.Locator("#role").FillAsync("registered nurse");
        await session.PasteAsync(SampleAnswers.Mistake);
        await session.Page.Locator("#finish").ClickAsync();
        await Expect(session.Page.Locator("#attempts li")).ToHaveCountAsync(1);
        var download = await session.Page.RunAndWaitForDownloadAsync(() => session.Page.Locator("#export").ClickAsync());
        await using var stream = await download.CreateReadStreamAsync();
        using var document = await JsonDocument.ParseAsync(stream, cancellationToken: TestContext.Current.CancellationToken);
        var attempt = document.RootElement.GetProperty("attempts")[0];
        Assert.Equal("mistakes-accountability", attempt.GetProperty("question").GetString());
        Assert.Equal("mid", attempt.GetProperty("level").GetString());
        Assert.Equal("registered nurse", attempt.GetProperty("role").GetString());
        Assert.Equal(SampleAnswers.Mistake, attempt.GetProperty("text").GetString());
        Assert.Equal(7, attempt.GetProperty("elements").GetArrayLength());
        await session.AssertCleanAsync();
    }

    [Fact]
    public async Task Patient_Identified_WarnsMarksThePlaceAndKeepsNoText()
    {
        await using var session = await PageSession.OpenAsync(chromium);
        await session.ChooseAsync("mistakes-accountability");
        await session.PasteAsync(SampleAnswers.Patient);
        await Expect(session.Page.Locator("#phi")).ToBeVisibleAsync();
        await Expect(session.Page.Locator("#marks mark.flag").First).ToBeVisibleAsync();
        Assert.Contains("Harold Whitcomb", string.Concat(await session.Page.Locator("#marks mark.flag").AllTextContentsAsync()), StringComparison.Ordinal);
        await Expect(session.Page.Locator("#live")).ToContainTextAsync("identify a patient");
        await session.Page.Locator("#finish").ClickAsync();
        await Expect(session.Page.Locator("#attempts li")).ToContainTextAsync("Text not kept");
        await session.Page.WaitForTimeoutAsync(500);
        Assert.DoesNotContain("Whitcomb", await session.Page.EvaluateAsync<string>("JSON.stringify(localStorage)"), StringComparison.Ordinal);

        await session.PasteAsync(SampleAnswers.Mistake);
        await Expect(session.Page.Locator("#phi")).ToBeHiddenAsync();
        await session.AssertCleanAsync();
    }

    [Theory]
    [InlineData("Yes.")]
    [InlineData("Ich habe die falsche Infusion angehängt und sofort der Stationsleitung Bescheid gesagt, das war mein Fehler.")]
    public async Task Keep_WhatCannotBeAssessed_SaysWhyAndKeepsNothing(string text)
    {
        await using var session = await PageSession.OpenAsync(chromium);
        await session.PasteAsync(text);
        await session.Page.Locator("#finish").ClickAsync();
        await Expect(session.Page.Locator("#notice")).ToBeVisibleAsync();
        await Expect(session.Page.Locator("#attempts li")).ToHaveCountAsync(0);
        await Expect(session.Page.Locator("#score")).ToHaveTextAsync("–");
        await session.AssertCleanAsync();
    }
}

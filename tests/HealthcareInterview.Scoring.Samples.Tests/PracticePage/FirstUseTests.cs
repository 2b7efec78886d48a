using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace HealthcareInterview.Scoring.Samples.Tests.PracticePage;

/// <summary>What somebody meets who opens the page for the first time.</summary>
public sealed class FirstUseTests(Chromium chromium)
{
    [Fact]
    public async Task Open_FirstTime_SaysWhatItIsAndWaits()
    {
        await using var session = await PageSession.OpenAsync(chromium);
        await Expect(session.Page.Locator(".intro")).ToContainTextAsync("no hiring decision");
        await Expect(session.Page.Locator("footer")).ToContainTextAsync("does not judge clinical correctness");
        await Expect(session.Page.Locator("#score")).ToHaveTextAsync("–");
        await Expect(session.Page.Locator("#mark-name")).ToHaveTextAsync("Not scored yet");
        await Expect(session.Page.Locator("#progress-empty")).ToContainTextAsync("No attempt at this question yet");
        await Expect(session.Page.Locator("#review")).ToBeHiddenAsync();
        await session.AssertCleanAsync();
    }

    [Fact]
    public async Task Type_WordByWord_MovesTheScoreAndLightsElements()
    {
        await using var session = await PageSession.OpenAsync(chromium);
        await session.ChooseAsync("mistakes-accountability");
        await session.Answer.PressSequentiallyAsync("I hung the wrong bag and told the charge nurse at once.");
        await Expect(session.Marks.First).ToBeVisibleAsync();
        await Expect(session.Page.Locator("#score")).Not.ToHaveTextAsync("–");
        Assert.True(await session.Page.Locator(".element:not([data-grade='0'])").CountAsync() >= 1, "No element lit up.");
        await session.AssertCleanAsync();
    }

    [Fact]
    public async Task Questions_AllEight_ShowTheirElementsAndScoreAnAnswer()
    {
        await using var session = await PageSession.OpenAsync(chromium);
        Assert.Equal(8, await session.Page.Locator("#question option").CountAsync());
        foreach (var rubric in InterviewScorer.Default.Rubrics)
        {
            await session.ChooseAsync(rubric.Id);
            await Expect(session.Page.Locator("#prompt")).ToHaveTextAsync(rubric.Prompts[0]);
            await Expect(session.Page.Locator(".element .title")).ToHaveTextAsync(rubric.Elements.Select(element => element.Title));
            var text = rubric.Elements.SelectMany(element => element.Rules).First(rule => rule.Accept.Count > 0).Accept[0].Text + " That was in March, at the clinic.";
            await session.PasteAsync(text);
            var expected = InterviewScorer.Default.Score(new InterviewAnswer { Question = rubric.Id, Level = ExperienceLevel.Mid, Text = text });
            await Expect(session.Page.Locator("#score")).ToHaveTextAsync(expected.Score!.Value.ToString("0.#"));
            await Expect(session.Page.Locator("#organization-field")).ToBeVisibleAsync(new LocatorAssertionsToBeVisibleOptions { Visible = rubric.Id == "motivation" });
        }

        await session.AssertCleanAsync();
    }

    [Fact]
    public async Task Organization_OfMotivation_IsSentAndCounts()
    {
        await using var session = await PageSession.OpenAsync(chromium);
        await session.ChooseAsync("motivation");
        await session.Page.Locator("#organization").SelectOptionAsync(new SelectOptionValue { Label = "Cedar Ridge Regional Hospital" });
        await Expect(session.Page.Locator("#profile")).ToContainTextAsync("tele-stroke network");
        var response = session.Page.WaitForResponseAsync(answer => answer.Request.PostData?.Contains("Cedar Ridge", StringComparison.Ordinal) == true
            && answer.Request.PostData.Contains("drip", StringComparison.Ordinal));
        await session.Answer.FillAsync("My grandfather had a stroke on his farm and waited two hours for a drip. Your tele-stroke network is why I apply to Cedar Ridge.");
        Assert.Equal(200, (await response).Status);
        await session.Page.Locator("#organization").SelectOptionAsync("own");
        await session.Page.Locator("#profile input").First.FillAsync("Lake County Clinic");
        await session.Page.ReloadAsync();
        await Expect(session.Page.Locator("#profile input").First).ToHaveValueAsync("Lake County Clinic");
        await session.AssertCleanAsync();
    }

    [Fact]
    public async Task Reword_OnClick_AsksInOtherWords()
    {
        await using var session = await PageSession.OpenAsync(chromium);
        await session.ChooseAsync("advocacy");
        var prompts = InterviewScorer.Default.Rubrics.Single(rubric => rubric.Id == "advocacy").Prompts;
        await session.Page.Locator("#reword").ClickAsync();
        await Expect(session.Page.Locator("#prompt")).ToHaveTextAsync(prompts[1]);
    }
}

using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace HealthcareInterview.Scoring.Samples.Tests.PracticePage;

/// <summary>The marks lie under exactly the words that the engine names.</summary>
public sealed class MarkTests(Chromium chromium, ITestOutputHelper output)
{
    /// <summary>Every mark's place in the text in UTF-16 code units, and its words.</summary>
    private const string ReadMarks =
        """
        () => {
          const layer = document.querySelector('#marks');
          let at = 0;
          const found = [];
          for (const node of layer.childNodes) {
            if (node.nodeName === 'MARK') {
              found.push(`${at}+${node.textContent.length} ${node.dataset.ids}`);
            }
            at += node.textContent.length;
          }
          return found;
        }
        """;

    [Theory]
    [InlineData(SampleAnswers.Mistake)]
    [InlineData(SampleAnswers.WithEmoji)]
    [InlineData(SampleAnswers.Markup)]
    public async Task Marks_OfAnAnswer_AreTheEvidence(string text)
    {
        await using var session = await PageSession.OpenAsync(chromium);
        await session.ChooseAsync("mistakes-accountability");
        await session.PasteAsync(text);
        await Expect(session.Marks.First).ToBeVisibleAsync();
        Assert.Equal(Expected(text), await session.Page.EvaluateAsync<string[]>(ReadMarks));
        Assert.Equal(text + "\u200b", await session.Page.EvaluateAsync<string>("document.querySelector('#marks').textContent"));
        await session.AssertCleanAsync();
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task Marks_OnScreen_LieOverTheSelectedWords(int width)
    {
        await using var session = await PageSession.OpenAsync(chromium, width);
        await session.ChooseAsync("mistakes-accountability");
        await session.PasteAsync(SampleAnswers.Mistake + "\n\n" + SampleAnswers.WithEmoji);

        // The layer breaks its lines where the text field does if both come out equally high and wide.
        var sizes = await session.Page.EvaluateAsync<double[]>(
            """
            () => {
              const field = document.querySelector('#answer');
              const layer = document.querySelector('#marks');
              return [field.scrollHeight, layer.scrollHeight, field.clientWidth, layer.clientWidth];
            }
            """);
        Assert.Equal(sizes[0], sizes[1], 1.0);
        Assert.Equal(sizes[2], sizes[3], 1.0);
    }

    [Fact]
    public async Task Edit_BeforeTheMarks_MovesThemWithTheirWords()
    {
        await using var session = await PageSession.OpenAsync(chromium);
        await session.ChooseAsync("mistakes-accountability");
        await session.PasteAsync("I hung the wrong bag and told the charge nurse at once.");
        await Expect(session.Marks.First).ToBeVisibleAsync();
        var before = await session.Marks.AllTextContentsAsync();

        // No answer from the server from here on: the page itself must move the marks.
        await session.Page.RouteAsync("**/score", route => route.AbortAsync());
        await session.Answer.PressAsync("Control+Home");
        await session.Page.Keyboard.InsertTextAsync("Well 🙂, ");
        Assert.Equal(before, await session.Marks.AllTextContentsAsync());
    }

    [Fact]
    public async Task KeyPress_InThreeHundredWords_IsMarkedAtOnce()
    {
        // The first drawing after a key moves the marks that are there, the second one has the server's answer.
        const string Measure =
            """
            () => {
              window.delays = [];
              let pressed = 0;
              let drawn = 0;
              document.querySelector('#answer').addEventListener('input', () => { pressed = performance.now(); drawn = 0; }, true);
              new MutationObserver(() => { if (++drawn === 2) { window.delays.push(performance.now() - pressed); } })
                .observe(document.querySelector('#marks'), { childList: true });
            }
            """;
        await using var session = await PageSession.OpenAsync(chromium);
        await session.ChooseAsync("mistakes-accountability");
        var words = string.Join(' ', Enumerable.Repeat(SampleAnswers.Mistake, 3)).Split(' ')[..300];
        await session.PasteAsync(string.Join(' ', words));
        await session.Page.EvaluateAsync(Measure);
        await session.Answer.PressAsync("Control+End");
        for (var i = 1; i <= 20; i++)
        {
            await session.Page.Keyboard.TypeAsync("a");
            await session.Page.WaitForFunctionAsync("count => window.delays.length >= count", i);
        }

        var delays = (await session.Page.EvaluateAsync<double[]>("window.delays")).Order().ToArray();
        output.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"key press to marks: median {delays[10]:0.0} ms, most {delays[^1]:0.0} ms"));
        Assert.True(delays[10] < 250, $"Median {delays[10]} ms."); // 50 on a machine of one's own
    }

    [Fact]
    public async Task Quote_OnClick_SelectsTheWordsInTheText()
    {
        await using var session = await PageSession.OpenAsync(chromium);
        await session.ChooseAsync("mistakes-accountability");
        await session.PasteAsync(SampleAnswers.WithEmoji);
        await session.Page.Locator(".element:not([data-grade='0']) summary").First.ClickAsync();
        var quote = session.Page.Locator("details[open] .quote").First;
        var shown = await quote.EvaluateAsync<string>("node => node.firstChild.textContent");
        await quote.ClickAsync();
        var selected = await session.Answer.EvaluateAsync<string>("field => field.value.slice(field.selectionStart, field.selectionEnd)");
        Assert.Equal(shown, $"“{selected}”");
        await Expect(session.Page.Locator("#here")).ToContainTextAsync("At the cursor:");
    }

    [Fact]
    public async Task Markup_InAnAnswer_IsShownAsText()
    {
        await using var session = await PageSession.OpenAsync(chromium);
        await session.ChooseAsync("mistakes-accountability");
        await session.PasteAsync(SampleAnswers.Markup);
        await session.Page.Locator("#finish").ClickAsync();
        await Expect(session.Page.Locator("#review")).ToBeVisibleAsync();
        Assert.False(await session.Page.EvaluateAsync<bool>("Boolean(window.hacked)"));
        Assert.Equal(0, await session.Page.Locator("#marks img, #marks script, #marks b, #review img, #elements img").CountAsync());
        await session.AssertCleanAsync();
    }

    /// <summary>The same pieces as the page's, worked out from the engine's result character by character.</summary>
    private static string[] Expected(string text)
    {
        var result = InterviewScorer.Default.Score(new InterviewAnswer { Question = "mistakes-accountability", Level = ExperienceLevel.Mid, Text = text });
        var spans = result.Elements.SelectMany(element => element.Evidence.Select(item => (item.Start, End: item.Start + item.Length, element.Id)))
            .Concat(result.RedFlags.SelectMany(flag => flag.Evidence.Select(item => (item.Start, End: item.Start + item.Length, flag.Id))))
            .ToList();
        var pieces = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var end = at + 1;
            while (end < text.Length && !spans.Exists(span => span.Start == end || span.End == end))
            {
                end++;
            }

            var ids = spans.Where(span => span.Start <= at && at < span.End).OrderBy(span => span.Start).Select(span => span.Id).Distinct(StringComparer.Ordinal).ToList();
            if (ids.Count > 0)
            {
                pieces.Add($"{at}+{end - at} {string.Join(' ', ids)}");
            }

            at = end;
        }

        return [.. pieces];
    }
}

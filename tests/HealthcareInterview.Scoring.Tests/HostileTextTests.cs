using System.Diagnostics;
using System.Text;
using HealthcareInterview.Scoring.Tests.Scoring;
using Xunit;

namespace HealthcareInterview.Scoring.Tests;

/// <summary>No text makes the scorer throw, and none makes it slow: the time is about linear in the length.</summary>
public sealed class HostileTextTests
{
    /// <summary>Far above what two million characters take, far below what a quadratic step would.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n")]
    [InlineData("\0\0\0 a \0 b c d e f g")]
    [InlineData("I hung the wrong \uD800 bag and \uDC00 told \uD83D the doctor \uDE00 then.")]
    [InlineData("\u202EI hung the wrong bag\u202C and I called the pharmacist.")]
    [InlineData("قمت بتعليق الكيس الخطأ ثم اتصلت بالصيدلي في تلك الليلة")]
    [InlineData("\uFEFFI hung\u200B the wrong bag\u00A0and I called the doctor.")]
    [InlineData("((((((((((((((((\"\"\"\"\"\"\"\"''''''''''")]
    [InlineData("😀😀😀😀 😀😀 😀 😀 😀 😀 😀")]
    [InlineData("a.a.a.a.a.a.a.a.a 1.2.3.4.5.6 --- ... ;;; ::: I'd I'd n't 's")]
    public void Score_AnyText_GivesAResultThatIsValidJson(string text)
    {
        foreach (InterviewScorer scorer in (InterviewScorer[])[ScoringFixtures.Scorer, InterviewScorer.Default])
        {
            foreach (string question in scorer.Questions)
            {
                ScoreResult result = scorer.Score(new InterviewAnswer { Id = text, Question = question, Level = ExperienceLevel.Senior, Text = text });
                byte[] json = new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(ScoreResultJson.ToJson(result));
                using var document = System.Text.Json.JsonDocument.Parse(json);
                Assert.Equal(question, document.RootElement.GetProperty("question").GetString());
            }
        }
    }

    [Theory]
    [InlineData("I hung the wrong bag. ")]
    [InlineData("then I hung the wrong bag and ")]
    [InlineData("I added an alert. ")]
    [InlineData("I would hang the wrong bag, ")]
    [InlineData("I printed a label and ")]
    [InlineData("I hung a spare bag ")]
    [InlineData("mistake, error, ")]
    [InlineData("\"I called the doctor ")]
    public void Score_TwoMillionCharacters_TakesLinearTime(string piece)
    {
        string text = Repeat(piece, 2_000_000);
        var watch = Stopwatch.StartNew();
        ScoringFixtures.Score(text);
        Assert.True(watch.Elapsed < Limit, $"{watch.Elapsed.TotalSeconds:F1} s for '{piece}'");
    }

    /// <summary>No sentence is like another, so that nothing is passed over as a repetition.</summary>
    [Theory]
    [InlineData("I added {0} alert. Rain fell on roof {0}. ")]
    [InlineData("I added {0} alert. They hung bag {0}. ")]
    [InlineData("I printed label {0}, ")]
    public void Score_ManyDifferentSentences_TakesLinearTime(string format)
    {
        var text = new StringBuilder();
        for (int i = 0; text.Length < 1_000_000; i++)
        {
            text.AppendFormat(System.Globalization.CultureInfo.InvariantCulture, format, i);
        }

        var watch = Stopwatch.StartNew();
        ScoringFixtures.Score(text.ToString());
        Assert.True(watch.Elapsed < Limit, $"{watch.Elapsed.TotalSeconds:F1} s for '{format}'");
    }

    private static string Repeat(string piece, int length) => new StringBuilder(length + piece.Length).Insert(0, piece, length / piece.Length).ToString();
}

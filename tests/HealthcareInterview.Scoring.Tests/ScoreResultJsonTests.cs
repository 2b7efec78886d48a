using System.Text.Json;
using HealthcareInterview.Scoring.Tests.Scoring;
using Xunit;

namespace HealthcareInterview.Scoring.Tests;

public sealed class ScoreResultJsonTests
{
    [Fact]
    public void ToJson_AScoredAnswer_HasTheShapeOfTheContract()
    {
        string json = ScoreResultJson.ToJson(ScoringFixtures.Score("I hung the wrong bag <b>. I would call the doctor. It was her fault.") with { Id = "a-17" });
        using var document = JsonDocument.Parse(json);
        JsonElement root = document.RootElement;

        Assert.Equal(
            ["id", "question", "level", "status", "score", "mark", "elements", "redFlags", "ledger", "improvements", "advice", "followUps", "notices", "rubric", "engine"],
            root.EnumerateObject().Select(p => p.Name));
        Assert.Equal(["id", "grade", "points", "maxPoints", "evidence", "rejected"], root.GetProperty("elements")[0].EnumerateObject().Select(p => p.Name));
        Assert.Equal(["rule", "start", "length", "text", "weight"], root.GetProperty("elements")[0].GetProperty("evidence")[0].EnumerateObject().Select(p => p.Name));
        Assert.Equal(["rule", "start", "length", "text", "reason", "because"], root.GetProperty("elements")[1].GetProperty("rejected")[0].EnumerateObject().Select(p => p.Name));
        Assert.Equal("entry", root.GetProperty("level").GetString());
        Assert.Contains("{\"id\":\"blame\",\"points\":-10.0,", json, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', json);
    }

    [Fact]
    public void ToJson_NotAssessable_HasNullScoreAndMarkOne()
    {
        string json = ScoreResultJson.ToJson(ScoringFixtures.Score(string.Empty));

        Assert.StartsWith("{\"question\":\"wrong-bag\",\"level\":\"entry\",\"status\":\"not-assessable\",\"score\":null,\"mark\":1,", json, StringComparison.Ordinal);
    }

    [Fact]
    public void ToJson_HtmlAndOtherScripts_AreNotEscaped()
    {
        string json = ScoreResultJson.ToJson(ScoringFixtures.Score("I hung the wrong bag.") with { Id = "<a>&'é漢" });

        Assert.StartsWith("{\"id\":\"<a>&'é漢\",", json, StringComparison.Ordinal);
    }
}

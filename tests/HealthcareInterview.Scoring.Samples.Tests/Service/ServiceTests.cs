using System.Net;
using System.Text.Json;
using HealthcareInterview.Scoring.PracticePage;
using HealthcareInterview.Scoring.Samples.Tests.PracticePage;
using HealthcareInterview.Scoring.Samples.Tests.Running;
using Xunit;

namespace HealthcareInterview.Scoring.Samples.Tests.Service;

/// <summary>The service answers with the library's own bytes and as its description says.</summary>
public sealed class ServiceTests
{
    [Theory]
    [InlineData(SampleAnswers.Mistake)]
    [InlineData(SampleAnswers.WithEmoji)]
    [InlineData(SampleAnswers.Markup)]
    [InlineData(SampleAnswers.Patient)]
    [InlineData("Yes.")]
    [InlineData("")]
    public async Task Post_AnAnswer_GivesTheLibrarysBytesAsDescribed(string text)
    {
        await using var client = await ServiceClient.StartAsync();
        var answer = new InterviewAnswer { Id = "a-1", Question = "mistakes-accountability", Level = ExperienceLevel.Senior, Text = text };
        var response = await client.PostAsync(ServiceClient.Body(answer));
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(ServiceClient.Expected(answer), body);
        Assert.Empty(OpenApiDocument.Shipped.Check("ScoreResult", JsonDocument.Parse(body).RootElement));
    }

    [Fact]
    public async Task Post_QuestionAsAsked_IsRecognised()
    {
        await using var client = await ServiceClient.StartAsync();
        var prompt = JsonSerializer.Serialize(InterviewScorer.Default.Rubrics[0].Prompts[0]);
        var response = await client.PostAsync($$"""{"prompt":{{prompt}},"level":"entry","text":"I told the charge nurse at once.","unknown":[1,{"a":2}]}""");
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(InterviewScorer.Default.Rubrics[0].Id, document.RootElement.GetProperty("question").GetString());
    }

    [Fact]
    public async Task Post_HalfASurrogatePair_KeepsTheOffsets()
    {
        await using var client = await ServiceClient.StartAsync();
        const string Text = "\ud83d I hung the wrong bag on a Tuesday and told the charge nurse at once.";
        var response = await client.PostAsync("""{"question":"mistakes-accountability","level":"mid","text":"\ud83d I hung the wrong bag on a Tuesday and told the charge nurse at once."}""");
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var evidence = document.RootElement.GetProperty("elements").EnumerateArray().SelectMany(element => element.GetProperty("evidence").EnumerateArray()).ToList();
        Assert.NotEmpty(evidence);
        Assert.All(evidence, item => Assert.Equal(Text.Substring(item.GetProperty("start").GetInt32(), item.GetProperty("length").GetInt32()), item.GetProperty("text").GetString()));
    }

    [Fact]
    public async Task Post_Organization_CountsForMotivation()
    {
        await using var client = await ServiceClient.StartAsync();
        const string Fields = "\"question\":\"motivation\",\"level\":\"mid\",\"text\":\"My grandfather had a stroke and waited two hours for help. Your tele-stroke network is why I apply to Cedar Ridge.\"";
        var without = await ScoreAsync(client, $$"""{{{Fields}}}""");
        var with = await ScoreAsync(client, $$"""{{{Fields}},"organization":{"name":"Cedar Ridge Regional Hospital","initiatives":["tele-stroke network"],"community":null} }""");
        Assert.True(with > without, $"{with} with the organization, {without} without.");
    }

    [Fact]
    public async Task Questions_AreAsDescribedAndHoldAllEight()
    {
        await using var client = await ServiceClient.StartAsync();
        using var document = JsonDocument.Parse(await client.Http.GetStringAsync(new Uri("/questions", UriKind.Relative), TestContext.Current.CancellationToken));
        Assert.Empty(OpenApiDocument.Shipped.Check("QuestionList", document.RootElement));
        Assert.Equal(InterviewScorer.Default.Questions, document.RootElement.GetProperty("questions").EnumerateArray().Select(question => question.GetProperty("id").GetString()!));
    }

    [Fact]
    public async Task OpenApi_IsServedAndSaysTheLimitsLevelsAndExample()
    {
        await using var client = await ServiceClient.StartAsync();
        var served = await client.Http.GetStringAsync(new Uri("/openapi.json", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(await File.ReadAllTextAsync(Repository.Path("samples/PracticePage/wwwroot/openapi.json"), TestContext.Current.CancellationToken), served);

        var root = OpenApiDocument.Shipped.Root;
        var schemas = root.GetProperty("components").GetProperty("schemas");
        Assert.Equal(ServiceLimits.TextCharacters, schemas.GetProperty("Answer").GetProperty("properties").GetProperty("text").GetProperty("maxLength").GetInt32());
        Assert.Equal(LevelNames.All, schemas.GetProperty("Level").GetProperty("enum").EnumerateArray().Select(level => level.GetString()!));
        var request = root.GetProperty("paths").GetProperty("/score").GetProperty("post").GetProperty("requestBody");
        Assert.Contains($"{ServiceLimits.BodyBytes} bytes", request.GetProperty("description").GetString(), StringComparison.Ordinal);
        var example = request.GetProperty("content").GetProperty("application/json").GetProperty("example");
        Assert.Empty(OpenApiDocument.Shipped.Check("Answer", example));
        Assert.Equal(HttpStatusCode.OK, (await client.PostAsync(example.GetRawText())).StatusCode);
    }

    [Fact]
    public async Task OpenApi_DescribesEveryEndpointAndNoOther()
    {
        await using var client = await ServiceClient.StartAsync();
        var described = OpenApiDocument.Shipped.Root.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Select(method => $"{method.Name.ToUpperInvariant()} {path.Name}"));
        Assert.Equal(described.Order(StringComparer.Ordinal), client.Server.Endpoints.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/questions")]
    [InlineData("/nothing")]
    public async Task Headers_OfEveryResponse_KeepThePageToItself(string path)
    {
        await using var client = await ServiceClient.StartAsync();
        var response = await client.Http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.StartsWith("default-src 'none'", Assert.Single(response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.True(response.Headers.CacheControl?.NoStore);
        Assert.False(response.Headers.Contains("Server"));
    }

    private static async Task<decimal> ScoreAsync(ServiceClient client, string body)
    {
        using var document = JsonDocument.Parse(await (await client.PostAsync(body)).Content.ReadAsStringAsync());
        return document.RootElement.GetProperty("score").GetDecimal();
    }
}

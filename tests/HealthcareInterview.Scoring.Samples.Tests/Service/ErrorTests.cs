using System.Net;
using System.Text;
using System.Text.Json;
using HealthcareInterview.Scoring.PracticePage;
using HealthcareInterview.Scoring.Samples.Tests.PracticePage;
using Xunit;

namespace HealthcareInterview.Scoring.Samples.Tests.Service;

/// <summary>Bad requests get problem details that name the field and the way out, and never an error of the server.</summary>
public sealed class ErrorTests
{
    private const string Good = """{"question":"mistakes-accountability","level":"mid","text":"I hung the wrong bag."}""";

    public static TheoryData<string, int, string, string?> BadBodies => new()
    {
        { "", 400, "malformed", null },
        { "null", 400, "malformed", null },
        { "[]", 400, "malformed", null },
        { "{", 400, "malformed", null },
        { Good + "{}", 400, "malformed", null },
        { Good.Replace("}", ",}", StringComparison.Ordinal), 400, "malformed", null },
        { """{"text":"a\qb"}""", 400, "malformed", null },
        { "{\"x\":" + new string('[', 100) + new string(']', 100) + "}", 400, "malformed", null },
        { """{"level":"mid","question":"advocacy"}""", 422, "missing-text", "/text" },
        { """{"level":"mid","question":"advocacy","text":null}""", 422, "missing-text", "/text" },
        { """{"level":"mid","question":"advocacy","text":7}""", 422, "wrong-type", "/text" },
        { """{"level":"mid","question":"advocacy","text":["a"]}""", 422, "wrong-type", "/text" },
        { """{"level":"mid","text":"a"}""", 422, "missing-question", "/question" },
        { """{"level":"mid","question":" ","text":"a"}""", 422, "missing-question", "/question" },
        { """{"level":"mid","question":"pizza","text":"a"}""", 422, "unknown-question", "/question" },
        { """{"question":"advocacy","text":"a"}""", 422, "unknown-level", "/level" },
        { """{"level":"Mid","question":"advocacy","text":"a"}""", 422, "unknown-level", "/level" },
        { """{"level":1,"question":"advocacy","text":"a"}""", 422, "wrong-type", "/level" },
        { """{"level":"mid","question":"motivation","text":"a","organization":"Cedar Ridge"}""", 422, "wrong-type", "/organization" },
        { """{"level":"mid","question":"motivation","text":"a","organization":{"name":5}}""", 422, "wrong-type", "/organization/name" },
        { """{"level":"mid","question":"motivation","text":"a","organization":{"community":"farms"}}""", 422, "wrong-type", "/organization/community" },
        { """{"level":"mid","question":"motivation","text":"a","organization":{"initiatives":["x",{}]}}""", 422, "wrong-type", "/organization/initiatives" },
    };

    [Theory]
    [MemberData(nameof(BadBodies))]
    public async Task Post_BadBody_IsAProblem(string body, int status, string code, string? field)
    {
        await using var client = await ServiceClient.StartAsync();
        await AssertProblemAsync(await client.PostAsync(body), status, code, field);
    }

    [Fact]
    public async Task Post_UnknownQuestion_NamesTheKnownOnes()
    {
        await using var client = await ServiceClient.StartAsync();
        var problem = await AssertProblemAsync(await client.PostAsync("""{"level":"mid","question":"pizza","text":"a"}"""), 422, "unknown-question", "/question");
        foreach (var id in InterviewScorer.Default.Questions)
        {
            Assert.Contains(id, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Post_BadJson_NamesLineAndByte()
    {
        await using var client = await ServiceClient.StartAsync();
        var problem = await AssertProblemAsync(await client.PostAsync("{\n \"text\": \"a\",\n \"level\" \"mid\"}"), 400, "malformed", null);
        Assert.Contains("line 3, byte 10", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_BytesThatAreNoUtf8_AreAProblem()
    {
        await using var client = await ServiceClient.StartAsync();
        await AssertProblemAsync(await client.PostAsync([.. "{\"text\":\""u8, 0xC3, 0x28, .. "\"}"u8]), 400, "malformed", null);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData(null)]
    public async Task Post_OtherContentType_IsAProblem(string? contentType)
    {
        await using var client = await ServiceClient.StartAsync();
        await AssertProblemAsync(await client.PostAsync(Good, contentType), 415, "not-json", null);
    }

    [Theory]
    [InlineData("/nothing", "GET", HttpStatusCode.NotFound)]
    [InlineData("/score", "GET", HttpStatusCode.MethodNotAllowed)]
    [InlineData("/questions", "DELETE", HttpStatusCode.MethodNotAllowed)]
    [InlineData("/../appsettings.json", "GET", HttpStatusCode.NotFound)]
    public async Task Request_ToNoEndpoint_IsAProblem(string path, string method, HttpStatusCode status)
    {
        await using var client = await ServiceClient.StartAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        await AssertProblemAsync(await client.Http.SendAsync(request, TestContext.Current.CancellationToken), (int)status, null, null);
    }

    [Fact]
    public async Task Request_ForAnotherHost_IsRefused()
    {
        await using var client = await ServiceClient.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/questions");
        request.Headers.Host = "rebound.example";
        Assert.Equal(HttpStatusCode.BadRequest, (await client.Http.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task Post_TextOverTheLimit_IsAProblemAndAtTheLimitIsScored()
    {
        await using var client = await ServiceClient.StartAsync();
        var text = new string('a', ServiceLimits.TextCharacters);
        var long1 = Good.Replace("I hung the wrong bag.", text + "a", StringComparison.Ordinal);
        await AssertProblemAsync(await client.PostAsync(long1), 413, "too-large", "/text");

        // Every character as an escape of six bytes is still within the bytes allowed.
        var escaped = Good.Replace("I hung the wrong bag.", string.Concat(Enumerable.Repeat("\\u0061", text.Length)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await client.PostAsync(escaped)).StatusCode);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Post_BodyOverTheLimit_IsAProblem(bool chunked)
    {
        await using var client = await ServiceClient.StartAsync();
        using var content = new StringContent(Good + new string(' ', ServiceLimits.BodyBytes), Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/score") { Content = content };
        request.Headers.TransferEncodingChunked = chunked;
        await AssertProblemAsync(await client.Http.SendAsync(request, TestContext.Current.CancellationToken), 413, "too-large", null);
    }

    [Fact]
    public async Task Log_OfAnswersAndErrors_HoldsNoWordOfThem()
    {
        await using var client = await ServiceClient.StartAsync();
        string[] bodies = [Good.Replace("wrong bag", "xylophone", StringComparison.Ordinal), """{"level":"xylophone","text":"xylophone","question":"xylophone"}""", """{"text":"xylophone" "xylophone"}"""];
        foreach (var body in bodies)
        {
            await client.PostAsync(body);
        }

        Assert.NotEmpty(client.Server.Log.Lines);
        Assert.DoesNotContain(client.Server.Log.Lines, line => line.Contains("xylophone", StringComparison.OrdinalIgnoreCase));
    }

    private static async Task<JsonElement> AssertProblemAsync(HttpResponseMessage response, int status, string? code, string? field)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.True((int)response.StatusCode == status, $"{(int)response.StatusCode}: {text}");
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        using var document = JsonDocument.Parse(text);
        var problem = document.RootElement.Clone();
        Assert.Equal(status, problem.GetProperty("status").GetInt32());
        Assert.Equal(code, problem.TryGetProperty("code", out var found) ? found.GetString() : null);
        Assert.Equal(field, problem.TryGetProperty("field", out var place) ? place.GetString() : null);
        Assert.Empty(OpenApiDocument.Shipped.Check("Problem", problem));
        return problem;
    }
}

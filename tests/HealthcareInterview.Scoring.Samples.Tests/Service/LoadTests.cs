using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using HealthcareInterview.Scoring.PracticePage;
using Xunit;

namespace HealthcareInterview.Scoring.Samples.Tests.Service;

/// <summary>Many clients at once, some of whom send rubbish: every answer is right and no error is the server's.</summary>
public sealed class LoadTests(ITestOutputHelper output)
{
    private const int Clients = 50;
    private const int RequestsEach = 40;

    [Fact]
    public async Task Post_FromFiftyClients_AnswersEveryRequestRightly()
    {
        await using var service = await ServiceClient.StartAsync();
        var exchanges = Scored().Concat(Malformed()).ToArray();
        var wrong = new List<string>();
        var statuses = new SortedDictionary<int, int>();
        var clock = System.Diagnostics.Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(number => Task.Run(async () =>
        {
            using var http = new HttpClient { BaseAddress = new Uri(service.Server.Address) };
            for (var i = 0; i < RequestsEach; i++)
            {
                var exchange = exchanges[((number * 37) + (i * 11)) % exchanges.Length];
                using var content = new ByteArrayContent(exchange.Body);
                content.Headers.ContentType = MediaTypeHeaderValue.Parse(exchange.ContentType);
                using var response = await http.PostAsync(new Uri("/score", UriKind.Relative), content);
                var body = await response.Content.ReadAsStringAsync();
                lock (statuses)
                {
                    statuses[(int)response.StatusCode] = statuses.GetValueOrDefault((int)response.StatusCode) + 1;
                    if (exchange.Fault(response.StatusCode, body) is { } fault)
                    {
                        wrong.Add(fault);
                    }
                }
            }
        })));

        output.WriteLine($"{Clients * RequestsEach} requests in {clock.Elapsed.TotalSeconds:0.0} s: {string.Join(", ", statuses.Select(pair => $"{pair.Value} x {pair.Key}"))}");
        Assert.Equal(Clients * RequestsEach, statuses.Values.Sum());
        Assert.True(statuses.Count >= 5, "Malformed requests are missing.");
        Assert.DoesNotContain(statuses.Keys, status => status >= 500);
        Assert.Empty(wrong);
        Assert.DoesNotContain(service.Server.Log.Lines, line => line.StartsWith("Error ", StringComparison.Ordinal) || line.StartsWith("Critical ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Post_ClientThatHangsUp_LeavesTheServerWell()
    {
        await using var service = await ServiceClient.StartAsync();
        var address = new Uri(service.Server.Address);
        for (var i = 0; i < 20; i++)
        {
            using var socket = new System.Net.Sockets.TcpClient();
            await socket.ConnectAsync(address.Host, address.Port, TestContext.Current.CancellationToken);
            var start = Encoding.ASCII.GetBytes($"POST /score HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: {100 + i}\r\n\r\n{{\"text\":\"half");
            await socket.GetStream().WriteAsync(start, TestContext.Current.CancellationToken);
        }

        var answer = new InterviewAnswer { Question = "advocacy", Level = ExperienceLevel.Mid, Text = "I told the surgeon that she had not agreed to it." };
        var response = await service.PostAsync(ServiceClient.Body(answer));
        Assert.Equal(ServiceClient.Expected(answer), await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.DoesNotContain(service.Server.Log.Lines, line => line.StartsWith("Error ", StringComparison.Ordinal));
    }

    /// <summary>Every question at every level, in the words of the rubrics' own examples.</summary>
    private static IEnumerable<Exchange> Scored()
    {
        foreach (var rubric in InterviewScorer.Default.Rubrics)
        {
            var examples = rubric.Elements.SelectMany(element => element.Rules).SelectMany(rule => rule.Accept).Select(example => example.Text).ToList();
            for (var i = 0; i < 12; i++)
            {
                var answer = new InterviewAnswer
                {
                    Id = $"{rubric.Id}-{i}",
                    Question = rubric.Id,
                    Level = (ExperienceLevel)(i % 3),
                    Text = string.Join(i % 2 == 0 ? " " : "\n", Enumerable.Range(0, 1 + (2 * i)).Select(j => examples[((i * 5) + (j * 3)) % examples.Count])),
                };
                yield return new Exchange(Encoding.UTF8.GetBytes(ServiceClient.Body(answer)), "application/json", HttpStatusCode.OK, ServiceClient.Expected(answer));
            }
        }
    }

    private static IEnumerable<Exchange> Malformed()
    {
        yield return Bad("{\"text\":", HttpStatusCode.BadRequest, "malformed");
        yield return Bad("", HttpStatusCode.BadRequest, "malformed");
        yield return new Exchange([0xFF, 0xFE, 0x00], "application/json", HttpStatusCode.BadRequest, "malformed");
        yield return Bad("""{"level":"mid","question":"pizza","text":"a"}""", HttpStatusCode.UnprocessableEntity, "unknown-question");
        yield return Bad("""{"level":"boss","question":"advocacy","text":"a"}""", HttpStatusCode.UnprocessableEntity, "unknown-level");
        yield return Bad("""{"level":"mid","question":"advocacy","text":{}}""", HttpStatusCode.UnprocessableEntity, "wrong-type");
        yield return Bad("{\"level\":\"mid\",\"question\":\"advocacy\",\"text\":\"" + new string('a', ServiceLimits.TextCharacters + 1) + "\"}", HttpStatusCode.RequestEntityTooLarge, "too-large");
        yield return new Exchange("text=I+did"u8.ToArray(), "application/x-www-form-urlencoded", HttpStatusCode.UnsupportedMediaType, "not-json");
    }

    private static Exchange Bad(string body, HttpStatusCode status, string code) => new(Encoding.UTF8.GetBytes(body), "application/json", status, code);

    /// <summary>A request and what must come back: the whole body of a score, the code of a problem.</summary>
    private sealed record Exchange(byte[] Body, string ContentType, HttpStatusCode Status, string Expected)
    {
        public string? Fault(HttpStatusCode status, string body)
        {
            if (status != Status)
            {
                return $"{(int)status} instead of {(int)Status}: {body}";
            }

            if (status == HttpStatusCode.OK)
            {
                return body == Expected ? null : $"Another score: {body}";
            }

            using var problem = JsonDocument.Parse(body);
            var code = problem.RootElement.GetProperty("code").GetString();
            return code == Expected ? null : $"{code} instead of {Expected}";
        }
    }
}

using System.Text.Json;
using System.Text.Json.Nodes;

namespace HealthcareInterview.Scoring.Cli.Tests;

/// <summary>The sample corpus of the checkout.</summary>
internal static class Corpus
{
    public static string Root { get; } = FindRoot();

    public static string[] Files { get; } = [Path.Combine(Root, "samples", "corpus", "train.jsonl"), Path.Combine(Root, "samples", "corpus", "check.jsonl")];

    public static string Record(string id, string text, string question = "mistakes-accountability", string level = "mid") =>
        new JsonObject { ["id"] = id, ["question"] = question, ["level"] = level, ["text"] = text }.ToJsonString();

    public static IEnumerable<JsonElement> Objects(IEnumerable<string> lines) => lines.Select(line => JsonDocument.Parse(line).RootElement);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "HealthcareInterview.Scoring.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests must run from inside a checkout.");
    }
}

using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using HealthcareInterview.Scoring.Cli.Input;

namespace HealthcareInterview.Scoring.Cli.Output;

/// <summary>One row a result: score, mark, flags, grades as <c>element=grade</c>.</summary>
internal sealed class CsvWriter(IReadOnlyList<string> keep) : IResultWriter
{
    public void WriteHeader(IBufferWriter<byte> output) =>
        Write(output, string.Join(',', new[] { "id", "question", "level", "status", "score", "mark", "grades", "redFlags", "notices" }.Concat(keep)) + "\n");

    public void Write(IBufferWriter<byte> output, InputRecord record, ScoreResult result)
    {
        string[] cells =
        [
            result.Id ?? string.Empty,
            result.Question,
            LevelNames.Of(result.Level),
            result.Status == ScoreStatus.Scored ? "scored" : "not-assessable",
            result.Score?.ToString("0.0", CultureInfo.InvariantCulture) ?? string.Empty,
            result.Mark.ToString(CultureInfo.InvariantCulture),
            string.Join(' ', result.Elements.Select(element => $"{element.Id}={element.Grade}")),
            string.Join(' ', result.RedFlags.Select(flag => flag.Id)),
            string.Join(' ', result.Notices),
            .. keep.Select(name => Plain(record.Kept.FirstOrDefault(pair => pair.Key == name).Value)),
        ];
        Write(output, string.Join(',', cells.Select(Quote)) + "\n");
    }

    private static string Plain(string? json)
    {
        if (json is null)
        {
            return string.Empty;
        }

        using var document = JsonDocument.Parse(json);
        return document.RootElement.ValueKind == JsonValueKind.String ? document.RootElement.GetString()! : json;
    }

    private static string Quote(string cell) => cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    private static void Write(IBufferWriter<byte> output, string text) => output.Write(Encoding.UTF8.GetBytes(text));
}

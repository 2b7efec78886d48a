using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace HealthcareInterview.Scoring;

/// <summary>Writes results as JSON (camelCase). The same result gives the same bytes everywhere.</summary>
public static class ScoreResultJson
{
    /// <summary>Options for a writer that keeps letters of any script readable.</summary>
    public static JsonWriterOptions WriterOptions { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The result as one line of JSON, without a line end.</summary>
    public static string ToJson(ScoreResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var writer = new Utf8JsonWriter(buffer, WriterOptions))
        {
            Write(writer, result);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes the result as one JSON object.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="result">What.</param>
    /// <param name="extra">Writes further properties behind the engine's, or <see langword="null"/>.</param>
    public static void Write(Utf8JsonWriter writer, ScoreResult result, Action<Utf8JsonWriter>? extra = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(result);
        writer.WriteStartObject();
        if (result.Id is not null)
        {
            WriteText(writer, "id", result.Id);
        }

        writer.WriteString("question", result.Question);
        writer.WriteString("level", LevelNames.Of(result.Level));
        writer.WriteString("status", result.Status == ScoreStatus.Scored ? "scored" : "not-assessable");
        if (result.Score is { } score)
        {
            writer.WriteNumber("score", Tenths(score));
        }
        else
        {
            writer.WriteNull("score");
        }

        writer.WriteNumber("mark", result.Mark);
        writer.WriteStartArray("elements");
        foreach (var element in result.Elements)
        {
            Write(writer, element);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("redFlags");
        foreach (var flag in result.RedFlags)
        {
            writer.WriteStartObject();
            writer.WriteString("id", flag.Id);
            writer.WriteNumber("points", Tenths(flag.Points));
            Write(writer, flag.Evidence, weights: false);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteFeedback(writer, result);
        writer.WriteStartObject("rubric");
        writer.WriteString("id", result.Rubric.Id);
        writer.WriteString("version", result.Rubric.Version);
        writer.WriteString("sha256", result.Rubric.Sha256);
        writer.WriteEndObject();
        writer.WriteString("engine", result.Engine);
        extra?.Invoke(writer);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ElementResult element)
    {
        writer.WriteStartObject();
        writer.WriteString("id", element.Id);
        writer.WriteNumber("grade", element.Grade);
        writer.WriteNumber("points", Tenths(element.Points));
        writer.WriteNumber("maxPoints", Tenths(element.MaxPoints));
        Write(writer, element.Evidence, weights: true);
        writer.WriteStartArray("rejected");
        foreach (var rejected in element.Rejected)
        {
            writer.WriteStartObject();
            writer.WriteString("rule", rejected.Rule);
            writer.WriteNumber("start", rejected.Start);
            writer.WriteNumber("length", rejected.Length);
            WriteText(writer, "text", rejected.Text);
            writer.WriteString("reason", rejected.Reason);
            if (rejected.Because is null)
            {
                writer.WriteNull("because");
            }
            else
            {
                WriteText(writer, "because", rejected.Because);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, IReadOnlyList<Evidence> evidence, bool weights)
    {
        writer.WriteStartArray("evidence");
        foreach (var item in evidence)
        {
            writer.WriteStartObject();
            writer.WriteString("rule", item.Rule);
            writer.WriteNumber("start", item.Start);
            writer.WriteNumber("length", item.Length);
            WriteText(writer, "text", item.Text);
            if (weights)
            {
                writer.WriteNumber("weight", item.Weight);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteFeedback(Utf8JsonWriter writer, ScoreResult result)
    {
        writer.WriteStartArray("ledger");
        foreach (var line in result.Ledger)
        {
            writer.WriteStartObject();
            writer.WriteString("item", line.Item);
            writer.WriteNumber("points", Tenths(line.Points));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("improvements");
        foreach (var improvement in result.Improvements)
        {
            writer.WriteStartObject();
            writer.WriteString("element", improvement.Element);
            writer.WriteNumber("gain", Tenths(improvement.Gain));
            writer.WriteString("text", improvement.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("advice");
        foreach (var advice in result.Advice)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", advice.Kind);
            if (advice.Element is not null)
            {
                writer.WriteString("element", advice.Element);
            }

            writer.WriteString("text", advice.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("followUps");
        foreach (var question in result.FollowUps)
        {
            writer.WriteStringValue(question);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("notices");
        foreach (var notice in result.Notices)
        {
            writer.WriteStringValue(notice);
        }

        writer.WriteEndArray();
    }

    /// <summary>Points with one decimal at least, however the rubric writes them: -10 as -10.0.</summary>
    private static decimal Tenths(decimal points) => points + 0.0m;

    /// <summary>Half of a surrogate pair is no character: it is written as the replacement character, as everywhere in JSON.</summary>
    private static void WriteText(Utf8JsonWriter writer, string name, string text) => writer.WriteString(name, text);
}

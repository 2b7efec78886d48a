using System.Text;
using System.Text.Json;

namespace HealthcareInterview.Scoring.Cli.Input;

/// <summary>Reads one JSON object a line.</summary>
internal static class JsonRecordReader
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The fields, or what is wrong.</summary>
    public static string? Read(ReadOnlySpan<byte> line, InputOptions options, RecordFields fields)
    {
        try
        {
            _ = Strict.GetCharCount(line);
        }
        catch (DecoderFallbackException)
        {
            return "the line is not UTF-8: save the file as UTF-8.";
        }

        try
        {
            var reader = new Utf8JsonReader(line, new JsonReaderOptions { AllowMultipleValues = true });
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return "the line is not a JSON object: each line should be {\"id\":…,\"question\":…,\"level\":…,\"text\":…}.";
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var name = reader.GetString()!;
                reader.Read();
                if (Field(ref reader, line, name, options, fields) is { } wrong)
                {
                    return wrong;
                }
            }

            return line[(int)reader.BytesConsumed..].Trim(" \t\r"u8).Length > 0 ? "there is text behind the JSON object: put each record on a line of its own." : null;
        }
        catch (JsonException exception)
        {
            return $"bad JSON at byte {exception.BytePositionInLine + 1}: {FirstSentence(exception.Message)}";
        }
        catch (InvalidOperationException)
        {
            return "a text holds an escape that is no character (half of a surrogate pair): write the character itself or \\uFFFD.";
        }
    }

    private static string? Field(ref Utf8JsonReader reader, ReadOnlySpan<byte> line, string name, InputOptions options, RecordFields fields)
    {
        switch (name)
        {
            case "id":
                return Text(ref reader, name, value => fields.Id = value);
            case "question":
                return Text(ref reader, name, value => fields.Question = value);
            case "prompt":
                return Keep(reader, line, name, options, fields) ?? Text(ref reader, name, value => fields.Prompt = value);
            case "level":
                return Text(ref reader, name, value => fields.Level = value);
            case "text":
                return Text(ref reader, name, value => fields.Text = value);
            case "organization":
                return Organization(ref reader, fields);
            default:
                _ = Keep(reader, line, name, options, fields);
                reader.Skip();
                return null;
        }
    }

    private static string? Keep(Utf8JsonReader reader, ReadOnlySpan<byte> line, string name, InputOptions options, RecordFields fields)
    {
        if (options.Keep.Contains(name, StringComparer.Ordinal))
        {
            var from = (int)reader.TokenStartIndex;
            reader.Skip();
            fields.Kept.Add(KeyValuePair.Create(name, Encoding.UTF8.GetString(line[from..(int)reader.BytesConsumed])));
        }

        return null;
    }

    private static string? Text(ref Utf8JsonReader reader, string name, Action<string?> set)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (reader.TokenType != JsonTokenType.String)
        {
            var found = reader.TokenType;
            reader.Skip();
            return $"'{name}' should be a string, not {found.ToString().ToLowerInvariant()}.";
        }

        set(LenientText(ref reader));
        return null;
    }

    /// <summary>The string; half of a surrogate pair, which JSON can write and UTF-16 allows, is kept as it is.</summary>
    private static string LenientText(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return EscapedText.Unescape(Encoding.UTF8.GetString(reader.ValueSpan));
        }
    }

    private static string? Organization(ref Utf8JsonReader reader, RecordFields fields)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return "'organization' should be an object with name, specialties, population, initiatives, community, or null.";
        }

        var profile = new OrganizationProfile();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            switch (name)
            {
                case "name":
                    profile = profile with { Name = reader.TokenType == JsonTokenType.String ? reader.GetString() : null };
                    break;
                case "specialties":
                    profile = profile with { Specialties = Texts(ref reader) };
                    break;
                case "population":
                    profile = profile with { Population = Texts(ref reader) };
                    break;
                case "initiatives":
                    profile = profile with { Initiatives = Texts(ref reader) };
                    break;
                case "community":
                    profile = profile with { Community = Texts(ref reader) };
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        fields.Organization = profile;
        return null;
    }

    private static List<string> Texts(ref Utf8JsonReader reader)
    {
        var texts = new List<string>();
        if (reader.TokenType == JsonTokenType.String)
        {
            texts.Add(reader.GetString()!);
            return texts;
        }

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            reader.Skip();
            return texts;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.String)
            {
                texts.Add(reader.GetString()!);
            }
            else
            {
                reader.Skip();
            }
        }

        return texts;
    }

    private static string FirstSentence(string message)
    {
        var end = message.IndexOf(". ", StringComparison.Ordinal);
        return (end < 0 ? message : message[..(end + 1)]).Trim();
    }
}

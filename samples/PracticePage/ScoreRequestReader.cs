using System.Text;
using System.Text.Json;

namespace HealthcareInterview.Scoring.PracticePage;

/// <summary>Reads the contract's input record. Fields that it does not know are passed over.</summary>
internal static class ScoreRequestReader
{
    private static readonly UTF8Encoding s_strict = new(false, throwOnInvalidBytes: true);

    /// <summary>Fills in the fields, or says what can't be read.</summary>
    public static IResult? Read(ReadOnlySpan<byte> body, ScoreRequest request)
    {
        body = body.StartsWith("\uFEFF"u8) ? body[3..] : body;
        try
        {
            _ = s_strict.GetCharCount(body);
            var reader = new Utf8JsonReader(body);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return Malformed("The body should be one JSON object: {\"question\":…,\"level\":…,\"text\":…}.");
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (Field(ref reader, request) is { } wrong)
                {
                    return wrong;
                }
            }

            return reader.Read() ? Malformed("There is text behind the JSON object.") : null;
        }
        catch (JsonException exception)
        {
            return Malformed($"Bad JSON in line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}.");
        }
        catch (DecoderFallbackException)
        {
            return Malformed("The body is not UTF-8.");
        }
        catch (InvalidOperationException)
        {
            return Malformed("A field's name holds half of a surrogate pair.");
        }
    }

    private static IResult? Field(ref Utf8JsonReader reader, ScoreRequest request)
    {
        var name = reader.GetString();
        reader.Read();
        if (name is "organization")
        {
            return Organization(ref reader, request);
        }

        if (name is not ("id" or "question" or "prompt" or "level" or "text"))
        {
            reader.Skip();
            return null;
        }

        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Null))
        {
            return Wrong($"'{name}' should be a string.", "/" + name);
        }

        var value = reader.TokenType == JsonTokenType.Null ? null : JsonText.Read(ref reader);
        switch (name)
        {
            case "id":
                request.Id = value;
                break;
            case "question":
                request.Question = value;
                break;
            case "prompt":
                request.Prompt = value;
                break;
            case "level":
                request.Level = value;
                break;
            default:
                request.Text = value;
                break;
        }

        return null;
    }

    private static IResult? Organization(ref Utf8JsonReader reader, ScoreRequest request)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            request.Organization = null;
            return null;
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return Wrong("'organization' should be an object with name, specialties, population, initiatives and community, or null.", "/organization");
        }

        var profile = new OrganizationProfile();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            if (name is "name" && reader.TokenType is JsonTokenType.String or JsonTokenType.Null)
            {
                profile = profile with { Name = reader.TokenType == JsonTokenType.Null ? null : JsonText.Read(ref reader) };
            }
            else if (name is "name")
            {
                return Wrong("The organization's 'name' should be a string.", "/organization/name");
            }
            else if (name is not ("specialties" or "population" or "initiatives" or "community"))
            {
                reader.Skip();
            }
            else if (Texts(ref reader) is { } texts)
            {
                profile = name switch
                {
                    "specialties" => profile with { Specialties = texts },
                    "population" => profile with { Population = texts },
                    "initiatives" => profile with { Initiatives = texts },
                    _ => profile with { Community = texts },
                };
            }
            else
            {
                return Wrong($"The organization's '{name}' should be a list of strings.", "/organization/" + name);
            }
        }

        request.Organization = profile;
        return null;
    }

    private static List<string>? Texts(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return [];
        }

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return null;
        }

        var texts = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.String)
            {
                return null;
            }

            texts.Add(JsonText.Read(ref reader));
        }

        return texts;
    }

    private static IResult Malformed(string detail) => Problem.Of(StatusCodes.Status400BadRequest, "malformed", detail);

    private static IResult Wrong(string detail, string field) => Problem.Of(StatusCodes.Status422UnprocessableEntity, "wrong-type", detail, field);
}

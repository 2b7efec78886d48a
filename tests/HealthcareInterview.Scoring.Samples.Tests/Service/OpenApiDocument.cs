using System.Text.Json;
using HealthcareInterview.Scoring.Samples.Tests.Running;

namespace HealthcareInterview.Scoring.Samples.Tests.Service;

/// <summary>
/// The service's <c>openapi.json</c>, and a check of values against its schemas with the keywords that it uses. Properties that
/// a schema does not name are failures, so that nothing stays undescribed.
/// </summary>
internal sealed class OpenApiDocument
{
    private OpenApiDocument(JsonElement root) => Root = root;

    public static OpenApiDocument Shipped { get; } =
        new(JsonDocument.Parse(File.ReadAllText(Repository.Path("samples/PracticePage/wwwroot/openapi.json"))).RootElement);

    public JsonElement Root { get; }

    /// <summary>Everything in the value that a schema of this name does not allow.</summary>
    public List<string> Check(string schema, JsonElement value)
    {
        var faults = new List<string>();
        Check(Named(schema), value, "#", faults);
        return faults;
    }

    private JsonElement Named(string name) => Root.GetProperty("components").GetProperty("schemas").GetProperty(name);

    private void Check(JsonElement schema, JsonElement value, string path, List<string> faults)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            var given = keyword.Value;
            switch (keyword.Name)
            {
                case "description":
                case "additionalProperties":
                    break;
                case "$ref":
                    Check(Named(given.GetString()!.Split('/')[^1]), value, path, faults);
                    break;
                case "type" when !Types(given).Any(type => Is(value, type)):
                    faults.Add($"{path} is no {given}: {value.ValueKind}");
                    return;
                case "type":
                    break;
                case "enum" when !given.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)):
                    faults.Add($"{path} is none of {given}: {value}");
                    break;
                case "enum":
                    break;
                case "required" when value.ValueKind == JsonValueKind.Object:
                    faults.AddRange(given.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{path} lacks {name}"));
                    break;
                case "required":
                    break;
                case "properties" when value.ValueKind == JsonValueKind.Object:
                    Properties(schema, given, value, path, faults);
                    break;
                case "properties":
                    break;
                case "items" when value.ValueKind == JsonValueKind.Array:
                    var index = 0;
                    foreach (var item in value.EnumerateArray())
                    {
                        Check(given, item, $"{path}/{index++}", faults);
                    }

                    break;
                case "items":
                    break;
                case "minimum" or "maximum" or "minLength" or "maxLength" or "maxItems":
                    Bound(keyword.Name, given.GetDecimal(), value, path, faults);
                    break;
                case "anyOf" or "oneOf":
                    if (!given.EnumerateArray().Any(one => Fits(one, value)))
                    {
                        faults.Add($"{path} fits none of {keyword.Name}");
                    }

                    break;
                default:
                    throw new NotSupportedException($"The check does not know '{keyword.Name}'.");
            }
        }
    }

    private bool Fits(JsonElement schema, JsonElement value)
    {
        var faults = new List<string>();
        Check(schema, value, "#", faults);
        return faults.Count == 0;
    }

    private void Properties(JsonElement schema, JsonElement properties, JsonElement value, string path, List<string> faults)
    {
        var open = schema.TryGetProperty("additionalProperties", out var more) && more.GetBoolean();
        foreach (var member in value.EnumerateObject())
        {
            if (properties.TryGetProperty(member.Name, out var inner))
            {
                Check(inner, member.Value, $"{path}/{member.Name}", faults);
            }
            else if (!open)
            {
                faults.Add($"{path}/{member.Name} is not described");
            }
        }
    }

    private static void Bound(string keyword, decimal bound, JsonElement value, string path, List<string> faults)
    {
        decimal? measured = (keyword, value.ValueKind) switch
        {
            ("minimum" or "maximum", JsonValueKind.Number) => value.GetDecimal(),
            ("minLength" or "maxLength", JsonValueKind.String) => value.GetString()!.Length,
            ("maxItems", JsonValueKind.Array) => value.GetArrayLength(),
            _ => null,
        };
        if (keyword.StartsWith("min", StringComparison.Ordinal) ? measured < bound : measured > bound)
        {
            faults.Add($"{path} is over its {keyword} of {bound}: {measured}");
        }
    }

    private static IEnumerable<string> Types(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()!) : [type.GetString()!];

    private static bool Is(JsonElement value, string type) => (type, value.ValueKind) switch
    {
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) => true,
        ("number", JsonValueKind.Number) or ("null", JsonValueKind.Null) or ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("integer", JsonValueKind.Number) => value.GetDecimal() == decimal.Truncate(value.GetDecimal()),
        _ => false,
    };
}

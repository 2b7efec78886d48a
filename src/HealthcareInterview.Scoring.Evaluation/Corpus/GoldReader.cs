using System.Text;
using System.Text.Json;
using HealthcareInterview.Scoring.Rubrics;

namespace HealthcareInterview.Scoring.Evaluation.Corpus;

/// <summary>Reads gold records from JSONL. What is wrong is told with its line; all else is read.</summary>
public sealed class GoldReader
{
    private readonly InterviewScorer scorer;
    private readonly Dictionary<string, Rubric> rubrics;
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly Action<GoldProblem> report;

    /// <param name="scorer">Knows the questions and their elements.</param>
    /// <param name="report">Told of every problem.</param>
    public GoldReader(InterviewScorer scorer, Action<GoldProblem> report)
    {
        ArgumentNullException.ThrowIfNull(scorer);
        this.scorer = scorer;
        this.report = report;
        rubrics = scorer.Rubrics.ToDictionary(rubric => rubric.Id, StringComparer.Ordinal);
    }

    /// <summary>Reads one file, line by line.</summary>
    public IEnumerable<GoldRecord> Read(TextReader text, string file)
    {
        ArgumentNullException.ThrowIfNull(text);
        long line = 0;
        while (text.ReadLine() is { } row)
        {
            line++;
            if (string.IsNullOrWhiteSpace(row))
            {
                continue;
            }

            if (Record(row, file, line) is { } record)
            {
                yield return record;
            }
        }
    }

    private GoldRecord? Record(string row, string file, long line)
    {
        try
        {
            using var json = JsonDocument.Parse(row);
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
            {
                return Bad(null, "the line is not a JSON object.");
            }

            var id = Text(root, "id");
            if (string.IsNullOrEmpty(id))
            {
                return Bad(null, "'id' is missing.");
            }

            var asked = Text(root, "question") ?? Text(root, "prompt");
            var question = asked is null ? null : scorer.FindQuestion(asked);
            if (question is null)
            {
                return Bad(id, $"unknown question '{asked}': known are {string.Join(", ", scorer.Questions)}.");
            }

            if (!LevelNames.TryParse(Text(root, "level"), out var level))
            {
                return Bad(id, $"unknown level '{Text(root, "level")}': entry, mid or senior.");
            }

            if (Text(root, "text") is not { } text)
            {
                return Bad(id, "'text' is missing.");
            }

            if (!root.TryGetProperty("gold", out var goldJson) || goldJson.ValueKind != JsonValueKind.Object)
            {
                return Bad(id, "'gold' is missing: {\"elements\":{…},\"redFlags\":[…],\"overall\":1 to 5}.");
            }

            if (!seen.Add(id))
            {
                return Bad(id, "the id stands twice: only its first record is used.");
            }

            var gold = Rating(goldJson, rubrics[question], problem => report(new GoldProblem(file, line, id, problem)));
            return new GoldRecord
            {
                Answer = new InterviewAnswer { Id = id, Question = question, Level = level, Text = text, Organization = Organization(root) },
                Gold = gold,
                Raters = Raters(root, rubrics[question], problem => report(new GoldProblem(file, line, id, problem))),
                Quotes = Quotes(root),
                Fields = Fields(root),
                File = file,
                Line = line,
            };
        }
        catch (JsonException exception)
        {
            return Bad(null, $"bad JSON at byte {exception.BytePositionInLine + 1}.");
        }

        GoldRecord? Bad(string? id, string reason)
        {
            report(new GoldProblem(file, line, id, reason));
            return null;
        }
    }

    private static List<GoldRating> Raters(JsonElement root, Rubric rubric, Action<string> problem)
    {
        var ratings = new List<GoldRating>();
        if (root.TryGetProperty("raters", out var raters) && raters.ValueKind == JsonValueKind.Array)
        {
            ratings.AddRange(raters.EnumerateArray().Where(rater => rater.ValueKind == JsonValueKind.Object).Select(rater => Rating(rater, rubric, problem)));
        }

        for (var i = 2; root.TryGetProperty("gold" + i.ToString(System.Globalization.CultureInfo.InvariantCulture), out var other); i++)
        {
            if (other.ValueKind == JsonValueKind.Object)
            {
                ratings.Add(Rating(other, rubric, problem));
            }
        }

        return ratings;
    }

    private static GoldRating Rating(JsonElement json, Rubric rubric, Action<string> problem)
    {
        var elements = new Dictionary<string, int>(StringComparer.Ordinal);
        if (json.TryGetProperty("elements", out var grades) && grades.ValueKind == JsonValueKind.Object)
        {
            foreach (var grade in grades.EnumerateObject())
            {
                if (rubric.FindElement(grade.Name) is null)
                {
                    problem($"unknown element '{grade.Name}': known are {string.Join(", ", rubric.Elements.Select(element => element.Id))}.");
                }
                else if (grade.Value.ValueKind != JsonValueKind.Null)
                {
                    if (grade.Value.ValueKind == JsonValueKind.Number && grade.Value.TryGetInt32(out var value) && value is >= 0 and <= 2)
                    {
                        elements[grade.Name] = value;
                    }
                    else
                    {
                        problem($"the grade of '{grade.Name}' is {grade.Value.GetRawText()}: 0, 1 or 2.");
                    }
                }
            }
        }

        var flags = new List<string>();
        if (json.TryGetProperty("redFlags", out var found) && found.ValueKind == JsonValueKind.Array)
        {
            foreach (var flag in found.EnumerateArray().Where(flag => flag.ValueKind == JsonValueKind.String).Select(flag => flag.GetString()!))
            {
                if (rubric.RedFlags.Any(known => known.Id == flag))
                {
                    flags.Add(flag);
                }
                else
                {
                    problem($"unknown red flag '{flag}': known are {string.Join(", ", rubric.RedFlags.Select(known => known.Id))}.");
                }
            }
        }

        int? overall = null;
        if (json.TryGetProperty("overall", out var mark) && mark.ValueKind != JsonValueKind.Null)
        {
            if (mark.ValueKind == JsonValueKind.Number && mark.TryGetInt32(out var value) && value is >= 1 and <= 5)
            {
                overall = value;
            }
            else
            {
                problem($"the overall mark is {mark.GetRawText()}: 1 to 5.");
            }
        }

        return new GoldRating(elements, flags, overall);
    }

    private static OrganizationProfile? Organization(JsonElement root)
    {
        if (!root.TryGetProperty("organization", out var json) || json.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        IReadOnlyList<string> Texts(string name) => json.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)]
            : [];

        return new OrganizationProfile
        {
            Name = Text(json, "name"),
            Specialties = Texts("specialties"),
            Population = Texts("population"),
            Initiatives = Texts("initiatives"),
            Community = Texts("community"),
        };
    }

    private static Dictionary<string, IReadOnlyList<string>> Quotes(JsonElement root)
    {
        var quotes = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if (root.TryGetProperty("quotes", out var json) && json.ValueKind == JsonValueKind.Object)
        {
            foreach (var element in json.EnumerateObject().Where(element => element.Value.ValueKind == JsonValueKind.Array))
            {
                quotes[element.Name] = [.. element.Value.EnumerateArray().Where(quote => quote.ValueKind == JsonValueKind.String).Select(quote => quote.GetString()!)];
            }
        }

        return quotes;
    }

    private static Dictionary<string, string> Fields(JsonElement root)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in root.EnumerateObject())
        {
            if (property.Name is not "text" && property.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number && property.Name != "text")
            {
                fields[property.Name] = property.Value.ToString();
            }
        }

        return fields;
    }

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}

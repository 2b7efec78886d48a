using System.Buffers;
using System.Text.Json;

namespace HealthcareInterview.Scoring.PracticePage;

/// <summary>What the page needs to know of the rubrics: questions, wordings, elements with their points, red flags.</summary>
internal static class QuestionList
{
    /// <summary>The list as JSON; it stays the same while the server runs.</summary>
    public static byte[] ToJson(InterviewScorer scorer)
    {
        var buffer = new ArrayBufferWriter<byte>(16 * 1024);
        using (var writer = new Utf8JsonWriter(buffer, ScoreResultJson.WriterOptions))
        {
            writer.WriteStartObject();
            writer.WriteNumber("maxCharacters", ServiceLimits.TextCharacters);
            writer.WriteStartArray("questions");
            foreach (var rubric in scorer.Rubrics)
            {
                writer.WriteStartObject();
                writer.WriteString("id", rubric.Id);
                writer.WriteString("title", rubric.Title);
                writer.WriteStartArray("prompts");
                foreach (var prompt in rubric.Prompts)
                {
                    writer.WriteStringValue(prompt);
                }

                writer.WriteEndArray();
                writer.WriteStartArray("elements");
                foreach (var element in rubric.Elements)
                {
                    writer.WriteStartObject();
                    writer.WriteString("id", element.Id);
                    writer.WriteString("title", element.Title);
                    writer.WriteStartObject("points");
                    foreach (var level in Enum.GetValues<ExperienceLevel>())
                    {
                        writer.WriteNumber(LevelNames.Of(level), element.Weight[level]);
                    }

                    writer.WriteEndObject();
                    writer.WriteEndObject();
                }

                writer.WriteEndArray();
                writer.WriteStartArray("redFlags");
                foreach (var flag in rubric.RedFlags)
                {
                    writer.WriteStartObject();
                    writer.WriteString("id", flag.Id);
                    writer.WriteString("title", flag.Title);
                    writer.WriteEndObject();
                }

                writer.WriteEndArray();
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }
}

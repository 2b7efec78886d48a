using HealthcareInterview.Scoring.Rubrics.Loading;

namespace HealthcareInterview.Scoring.Rubrics;

/// <summary>The small, commented rubric that <c>hiscore rubric new</c> writes: valid as it stands, and meant to be changed.</summary>
public static class RubricTemplate
{
    private const string Resource = "rubrics/template/new-rubric.yaml";

    /// <summary>The template's YAML with its own id, <c>my-question</c>.</summary>
    public static string Text { get; } = EmbeddedText.Read(Resource) ?? throw new RubricException($"The library lacks its resource '{Resource}'.");

    /// <summary>The template's YAML for a new rubric.</summary>
    /// <param name="id">The new rubric's id, in kebab-case.</param>
    /// <param name="title">Its title, or <see langword="null"/> for the id in words.</param>
    /// <param name="prompt">The question, or <see langword="null"/> for the template's.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not in kebab-case.</exception>
    public static string For(string id, string? title = null, string? prompt = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (!Validation.Names.IsKebab(id))
        {
            throw new ArgumentException($"The id '{id}' is not in kebab-case; write it like 'staying-current'.", nameof(id));
        }

        string words = title ?? char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' ');
        string text = Text
            .Replace("id: my-question", "id: " + Quote(id), StringComparison.Ordinal)
            .Replace("title: My question", "title: " + Quote(words), StringComparison.Ordinal);
        return prompt is null
            ? text
            : text.Replace("- Tell me about a time you improved how your unit works.", "- " + Quote(prompt), StringComparison.Ordinal);
    }

    private static string Quote(string text)
    {
        bool plain = text.All(static c => char.IsAsciiLetter(c) || c is ' ' or '-') && text.Trim() == text
            && text.Length > 0 && char.IsAsciiLetter(text[0]) && Documents.AmbiguousText.Reading(text) is null;
        return plain ? text : "\"" + text.ReplaceLineEndings(" ").Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
    }
}

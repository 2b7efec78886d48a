namespace HealthcareInterview.Scoring.Samples.Tests.Running;

/// <summary>A fenced block of a Markdown text.</summary>
/// <param name="Language">What stands behind the fence, such as <c>csharp</c>; may be empty.</param>
/// <param name="Text">The lines between the fences, each ended by LF.</param>
/// <param name="Start">Offset of the text.</param>
internal sealed record MarkdownBlock(string Language, string Text, int Start)
{
    /// <summary>All blocks, in order.</summary>
    public static IReadOnlyList<MarkdownBlock> Read(string markdown)
    {
        var blocks = new List<MarkdownBlock>();
        var at = 0;
        int? start = null;
        var language = string.Empty;
        foreach (var line in markdown.Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                if (start is { } open)
                {
                    blocks.Add(new MarkdownBlock(language, markdown[open..at], open));
                    start = null;
                }
                else
                {
                    language = line[3..].Trim();
                    start = at + line.Length + 1;
                }
            }

            at += line.Length + 1;
        }

        return blocks;
    }
}

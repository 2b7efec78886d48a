using System.Globalization;
using HealthcareInterview.Scoring.Rubrics;

namespace HealthcareInterview.Scoring.Evaluation.Tuning;

/// <summary>Writes new numbers into a rubric's text where the old ones stand; comments, order and layout stay.</summary>
internal sealed class NumberEditor(RubricSource source)
{
    private readonly SortedDictionary<int, (int Length, string Text)> edits = [];

    /// <summary>Sets the number of a path such as <c>elements[ownership].weight.mid</c>, if the text writes it.</summary>
    /// <returns>Whether the text has it.</returns>
    public bool Set(string path, double value, int decimals)
    {
        if (!source.Positions.TryGetValue(path, out var mark))
        {
            return false;
        }

        edits[mark.Offset] = (mark.Length, Math.Round(value, decimals, MidpointRounding.AwayFromZero).ToString("0." + new string('#', decimals), CultureInfo.InvariantCulture));
        return true;
    }

    /// <summary>The text with the numbers set.</summary>
    public string Text()
    {
        var text = source.Text;
        foreach (var (offset, edit) in edits.Reverse())
        {
            text = string.Concat(text.AsSpan(0, offset), edit.Text, text.AsSpan(offset + edit.Length));
        }

        return text;
    }
}

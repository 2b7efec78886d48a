using System.Buffers;
using System.Globalization;
using System.Text;
using HealthcareInterview.Scoring.Cli.Input;

namespace HealthcareInterview.Scoring.Cli.Output;

/// <summary>One line a result for people: id, score, mark, grades, flags.</summary>
internal sealed class TextWriterFormat : IResultWriter
{
    private static readonly string[] GradeSigns = ["-", "+", "*"];

    public void WriteHeader(IBufferWriter<byte> output) =>
        output.Write(Encoding.UTF8.GetBytes("score mark  answer                          elements (* strong, + partial, - absent)\n"));

    public void Write(IBufferWriter<byte> output, InputRecord record, ScoreResult result)
    {
        var line = new StringBuilder();
        line.Append(result.Score?.ToString("0.0", CultureInfo.InvariantCulture).PadLeft(5) ?? "    -").Append("    ").Append(result.Mark).Append("  ");
        line.Append((result.Id ?? result.Question).PadRight(30)).Append("  ");
        line.AppendJoin(' ', result.Elements.Select(element => GradeSigns[element.Grade] + element.Id));
        if (result.RedFlags.Count > 0)
        {
            line.Append("  ! ").AppendJoin(", ", result.RedFlags.Select(flag => flag.Id));
        }

        if (result.Notices.Count > 0)
        {
            line.Append("  (").AppendJoin(' ', result.Notices).Append(')');
        }

        output.Write(Encoding.UTF8.GetBytes(line.Append('\n').ToString()));
    }
}

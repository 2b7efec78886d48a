using System.Buffers;
using System.Text.Json;
using HealthcareInterview.Scoring.Cli.Input;

namespace HealthcareInterview.Scoring.Cli.Output;

/// <summary>One JSON object a line, as the contract has it.</summary>
internal sealed class JsonlWriter : IResultWriter
{
    public void WriteHeader(IBufferWriter<byte> output)
    {
    }

    public void Write(IBufferWriter<byte> output, InputRecord record, ScoreResult result)
    {
        using (var writer = new Utf8JsonWriter(output, ScoreResultJson.WriterOptions))
        {
            ScoreResultJson.Write(writer, result, record.Kept.Count == 0 ? null : extra =>
            {
                foreach (var (name, json) in record.Kept)
                {
                    extra.WritePropertyName(name);
                    extra.WriteRawValue(json, skipInputValidation: true);
                }
            });
        }

        output.Write("\n"u8);
    }
}

using System.Buffers;
using HealthcareInterview.Scoring.Cli.Input;

namespace HealthcareInterview.Scoring.Cli.Output;

/// <summary>Writes results in one format. Called by workers at once: it holds no state that a result changes.</summary>
internal interface IResultWriter
{
    /// <summary>What stands before the first result.</summary>
    void WriteHeader(IBufferWriter<byte> output);

    /// <summary>One result with its line end.</summary>
    void Write(IBufferWriter<byte> output, InputRecord record, ScoreResult result);
}

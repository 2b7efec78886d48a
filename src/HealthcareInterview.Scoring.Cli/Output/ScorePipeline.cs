using System.Buffers;
using System.Threading.Channels;
using HealthcareInterview.Scoring.Cli.Input;

namespace HealthcareInterview.Scoring.Cli.Output;

/// <summary>
/// Reader, workers and an ordered writer over bounded queues of batches: memory does not grow with the input, and the output
/// has the input's order whatever the number of workers.
/// </summary>
internal sealed class ScorePipeline(InterviewScorer scorer, IResultWriter format, int jobs)
{
    private const int BatchSize = 64;

    /// <summary>Runs to the end of the input, or until cancelled: what is done by then has been written.</summary>
    /// <param name="records">The input.</param>
    /// <param name="output">Where results go.</param>
    /// <param name="problem">Told of every bad record, in input order.</param>
    /// <param name="progress">Told how many records are done.</param>
    /// <param name="cancel">Ends the run early.</param>
    public void Run(IEnumerable<InputRecord> records, Stream output, Action<InputProblem> problem, Action<long> progress, CancellationToken cancel)
    {
        var header = new ArrayBufferWriter<byte>();
        format.WriteHeader(header);
        output.Write(header.WrittenSpan);
        var queue = Channel.CreateBounded<Batch>(new BoundedChannelOptions(jobs * 2) { SingleWriter = true });
        var ordered = Channel.CreateBounded<Batch>(new BoundedChannelOptions(jobs * 4) { SingleWriter = true, SingleReader = true });
        var reading = Task.Run(() => Read(records, queue.Writer, ordered.Writer, cancel), CancellationToken.None);
        var workers = Enumerable.Range(0, jobs).Select(_ => Task.Run(() => Work(queue.Reader), CancellationToken.None)).ToArray();
        var done = 0L;
        while (ordered.Reader.WaitToReadAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult())
        {
            while (ordered.Reader.TryRead(out var batch))
            {
                batch.Done.Task.GetAwaiter().GetResult();
                foreach (var record in batch.Records)
                {
                    if (record.Problem is not null)
                    {
                        problem(record.Problem);
                    }
                }

                output.Write(batch.Output.WrittenSpan);
                progress(done += batch.Records.Count);
            }
        }

        reading.GetAwaiter().GetResult();
        Task.WhenAll(workers).GetAwaiter().GetResult();
        output.Flush();
    }

    private static async Task Read(IEnumerable<InputRecord> records, ChannelWriter<Batch> queue, ChannelWriter<Batch> ordered, CancellationToken cancel)
    {
        try
        {
            var batch = new Batch();
            foreach (var record in records)
            {
                if (cancel.IsCancellationRequested)
                {
                    break;
                }

                batch.Records.Add(record);
                if (batch.Records.Count == BatchSize)
                {
                    await ordered.WriteAsync(batch, CancellationToken.None).ConfigureAwait(false);
                    await queue.WriteAsync(batch, CancellationToken.None).ConfigureAwait(false);
                    batch = new Batch();
                }
            }

            if (batch.Records.Count > 0)
            {
                await ordered.WriteAsync(batch, CancellationToken.None).ConfigureAwait(false);
                await queue.WriteAsync(batch, CancellationToken.None).ConfigureAwait(false);
            }
        }
        finally
        {
            queue.Complete();
            ordered.Complete();
        }
    }

    private async Task Work(ChannelReader<Batch> queue)
    {
        await foreach (var batch in queue.ReadAllAsync(CancellationToken.None).ConfigureAwait(false))
        {
            try
            {
                foreach (var record in batch.Records)
                {
                    if (record.Answer is not null)
                    {
                        format.Write(batch.Output, record, scorer.Score(record.Answer));
                    }
                }

                batch.Done.SetResult();
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                batch.Done.SetException(exception);
            }
        }
    }

    private sealed class Batch
    {
        public List<InputRecord> Records { get; } = new(BatchSize);

        public ArrayBufferWriter<byte> Output { get; } = new(64 * 1024);

        public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}

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
        var feeder = new Feeder(queue.Writer, ordered.Writer);
        using var cancelled = cancel.Register(feeder.Close);
        var reading = Task.Run(() => feeder.Feed(records), CancellationToken.None);
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

        // A reader that waits for input that nobody sends (Ctrl-C at a terminal) is left behind.
        if (!cancel.IsCancellationRequested)
        {
            reading.GetAwaiter().GetResult();
        }

        Task.WhenAll(workers).GetAwaiter().GetResult();
        output.Flush();
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

    /// <summary>Hands batches on until the input ends or it is closed from outside, with what has been read by then.</summary>
    private sealed class Feeder(ChannelWriter<Batch> queue, ChannelWriter<Batch> ordered)
    {
        private readonly Lock gate = new();
        private Batch batch = new();
        private bool closed;

        public void Feed(IEnumerable<InputRecord> records)
        {
            try
            {
                foreach (var record in records)
                {
                    lock (gate)
                    {
                        if (closed)
                        {
                            return;
                        }

                        batch.Records.Add(record);
                        if (batch.Records.Count == BatchSize)
                        {
                            HandOn();
                        }
                    }
                }
            }
            finally
            {
                Close();
            }
        }

        public void Close()
        {
            lock (gate)
            {
                if (!closed)
                {
                    HandOn();
                    closed = true;
                    queue.Complete();
                    ordered.Complete();
                }
            }
        }

        private void HandOn()
        {
            if (batch.Records.Count > 0)
            {
                ordered.WriteAsync(batch).AsTask().GetAwaiter().GetResult();
                queue.WriteAsync(batch).AsTask().GetAwaiter().GetResult();
                batch = new Batch();
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

namespace HealthcareInterview.Scoring.Cli.Input;

/// <summary>Reads a stream line by line as bytes; a line over the limit is passed over, and said, without being held.</summary>
internal sealed class LineReader(Stream stream, int maxBytes) : IDisposable
{
    private byte[] buffer = new byte[64 * 1024];
    private int start;
    private int end;
    private bool finished;

    public long Line { get; private set; }

    /// <summary>Whether the line just read was longer than the limit (and is not given).</summary>
    public bool TooLong { get; private set; }

    public void Dispose() => stream.Dispose();

    /// <summary>The next line without its end; valid until the next call.</summary>
    public bool TryRead(out ReadOnlyMemory<byte> line)
    {
        TooLong = false;
        var scanned = 0;
        while (true)
        {
            var index = buffer.AsSpan(start + scanned, end - start - scanned).IndexOf((byte)'\n');
            if (index >= 0)
            {
                line = Trim(start, scanned + index);
                start += scanned + index + 1;
                Line++;
                return true;
            }

            scanned = end - start;
            if (finished)
            {
                line = Trim(start, scanned);
                start = end;
                Line += scanned > 0 || TooLong ? 1 : 0;
                return scanned > 0 || TooLong;
            }

            if (scanned > maxBytes)
            {
                TooLong = true;
                start = end;
                scanned = 0;
            }

            Fill();
        }
    }

    private ReadOnlyMemory<byte> Trim(int from, int length)
    {
        if (Line == 0 && length >= 3 && buffer[from] == 0xEF && buffer[from + 1] == 0xBB && buffer[from + 2] == 0xBF)
        {
            from += 3;
            length -= 3;
        }

        if (length > 0 && buffer[from + length - 1] == (byte)'\r')
        {
            length--;
        }

        TooLong |= length > maxBytes;
        return TooLong ? default : buffer.AsMemory(from, length);
    }

    private void Fill()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            end -= start;
            start = 0;
        }

        if (end == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        var read = stream.Read(buffer, end, buffer.Length - end);
        finished = read == 0;
        end += read;
    }
}

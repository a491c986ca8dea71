namespace Selon.Documents.Formats;

/// <summary>The lines of a stream as bytes, without their line feeds and without a byte-order mark before the first.</summary>
/// <param name="stream">The stream.</param>
/// <param name="longest">The longest line that is kept; of a longer one nothing is.</param>
internal sealed class ByteLines(Stream stream, int longest)
{
    private byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;
    private bool _isAtEnd;

    /// <summary>The line; valid until the next call.</summary>
    public ReadOnlyMemory<byte> Current { get; private set; }

    /// <summary>How many bytes of the stream the line took, its line feed included.</summary>
    public long CurrentBytes { get; private set; }

    /// <summary>The line was longer than is allowed; <see cref="Current"/> is empty.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Number of the line, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>Goes to the next line; false at the end.</summary>
    public bool MoveNext()
    {
        IsTooLong = false;
        CurrentBytes = 0;
        var searched = 0;
        while (true)
        {
            var feed = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (feed >= 0)
                return Take(searched + feed, 1);
            searched = _end - _start;
            if (_isAtEnd)
                return (searched > 0 || IsTooLong) && Take(searched, 0);
            if (searched > longest)
            {
                CurrentBytes += searched;
                IsTooLong = true;
                _start = _end = searched = 0;
            }
            Fill();
        }
    }

    private bool Take(int length, int feed)
    {
        Number++;
        CurrentBytes += length + feed;
        IsTooLong |= length > longest;
        var line = _buffer.AsMemory(_start, IsTooLong ? 0 : length);
        if (Number == 1 && line.Span.StartsWith("\uFEFF"u8))
            line = line[3..];
        Current = line;
        _start += length + feed;
        return true;
    }

    private void Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }
        if (_end == _buffer.Length)
            Array.Resize(ref _buffer, _buffer.Length * 2);
        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _isAtEnd = read == 0;
    }
}

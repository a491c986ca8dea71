using System.Runtime.InteropServices;

namespace Selon.Cli.Output;

/// <summary>Standard output that tells when nobody reads it any more.</summary>
/// <remarks>The console stream of the framework hides a closed pipe, so a program would go on for nobody.</remarks>
internal sealed partial class StandardOutput : Stream
{
    private const int Descriptor = 1;
    private const int InterruptedCall = 4;
    private const int TryAgain = 11;
    private const int BrokenPipe = 32;

    /// <summary>The stream for this system.</summary>
    public static Stream Open() => OperatingSystem.IsLinux() ? new StandardOutput() : Console.OpenStandardOutput();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            var written = WriteTo(Descriptor, ref MemoryMarshal.GetReference(buffer), buffer.Length);
            if (written >= 0)
            {
                buffer = buffer[(int)written..];
                continue;
            }
            var error = Marshal.GetLastPInvokeError();
            if (error == BrokenPipe)
                throw new ClosedPipeException();
            if (error == TryAgain)
                Thread.Sleep(1);
            else if (error != InterruptedCall)
                throw new IOException(Marshal.GetLastPInvokeErrorMessage());
        }
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    private static partial nint WriteTo(int descriptor, ref byte buffer, nint count);
}

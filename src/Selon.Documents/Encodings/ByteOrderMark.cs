using System.Text;

namespace Selon.Documents.Encodings;

/// <summary>The marks at the start of a file that name its encoding.</summary>
internal static class ByteOrderMark
{
    // UTF-32 before UTF-16, whose little-endian mark is the beginning of its own.
    private static readonly Encoding[] s_encodings =
        [Encoding.UTF8, Encoding.UTF32, new UTF32Encoding(bigEndian: true, byteOrderMark: true), Encoding.Unicode, Encoding.BigEndianUnicode];

    /// <summary>The encoding that the bytes begin by naming and the length of the mark; null for none.</summary>
    public static (Encoding Encoding, int Length)? Find(ReadOnlySpan<byte> bytes)
    {
        foreach (var encoding in s_encodings)
        {
            var mark = encoding.Preamble;
            if (bytes.StartsWith(mark))
                return (encoding, mark.Length);
        }
        return null;
    }
}

using System.Text;
using System.Text.Unicode;

namespace Selon.Documents.Encodings;

/// <summary>Turns the bytes of a text file into its text.</summary>
/// <remarks>
/// In this order: a byte-order mark decides; valid UTF-8 is UTF-8; anything else that is not binary is UTF-8 with a
/// few damaged characters where most of its other bytes say so, else Windows-1252, which holds all of Latin-1.
/// </remarks>
public static class TextDecoder
{
    // Damaged bytes are forgiven where there are at least this many sound multi-byte characters for each.
    private const int SoundPerDamaged = 8;

    // More than one control character in this many bytes is no text.
    private const int BytesPerControl = 200;

    private static readonly Encoding s_windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Decodes; the byte-order mark is not part of the text.</summary>
    /// <param name="bytes">All bytes of the file.</param>
    /// <param name="source">Where they come from, for the error.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string source)
    {
        if (ByteOrderMark.Find(bytes) is var (encoding, length))
            return new DecodedText(encoding.GetString(bytes[length..]));
        if (BinaryFormat.Name(bytes) is { } name)
            return Refused(source, $"this is {name}, not text");
        if (CountControls(bytes, out var firstNul) * BytesPerControl > bytes.Length + BytesPerControl || firstNul >= 0)
            return Refused(source, firstNul >= 0 ? $"binary data: a NUL byte at byte {firstNul + 1}" : "binary data: many control characters");
        if (Utf8.IsValid(bytes))
            return new DecodedText(Encoding.UTF8.GetString(bytes));
        return DecodeDamagedOrOld(bytes, source);
    }

    private static DecodedText DecodeDamagedOrOld(ReadOnlySpan<byte> bytes, string source)
    {
        var (sound, damaged, first) = CountSequences(bytes);
        if (sound < damaged * SoundPerDamaged)
            return new DecodedText(s_windows1252.GetString(bytes));
        var warning = new DocumentError(source, $"{damaged} damaged character(s) in UTF-8, the first at byte {first + 1}",
            "Each was read as U+FFFD; the rest of the text is sound");
        return new DecodedText(Encoding.UTF8.GetString(bytes), Warning: warning);
    }

    private static DecodedText Refused(string source, string problem) => new(null, Error: new DocumentError(source, problem,
        "Expected a text in UTF-8, UTF-16 or Windows-1252; take the text out of the file first"));

    private static long CountControls(ReadOnlySpan<byte> bytes, out int firstNul)
    {
        firstNul = bytes.IndexOf((byte)0);
        var count = 0L;
        foreach (var b in bytes)
        {
            if (b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or (byte)'\v' or 0x1B))
                count++;
        }
        return count;
    }

    private static (int Sound, int Damaged, int First) CountSequences(ReadOnlySpan<byte> bytes)
    {
        int sound = 0, damaged = 0, first = -1;
        for (var i = 0; i < bytes.Length;)
        {
            var next = bytes[i..].IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (next < 0)
                break;
            i += next;
            var isSound = Rune.DecodeFromUtf8(bytes[i..], out _, out var consumed) == System.Buffers.OperationStatus.Done;
            if (isSound)
                sound++;
            else if (damaged++ == 0)
                first = i;
            i += consumed;
        }
        return (sound, damaged, first);
    }
}

namespace Selon.Documents.Encodings;

/// <summary>Common files that are often taken for text, known by their first bytes.</summary>
internal static class BinaryFormat
{
    /// <summary>What the bytes are, with its article, or null where they are none of these.</summary>
    public static string? Name(ReadOnlySpan<byte> bytes) => bytes switch
    {
        _ when bytes.StartsWith("%PDF-"u8) => "a PDF file",
        _ when bytes.StartsWith("PK\u0003\u0004"u8) => "a ZIP archive or an office document",
        _ when bytes.StartsWith("\u001f"u8) && bytes.Length > 1 && bytes[1] == 0x8B => "a gzip archive",
        _ when bytes.StartsWith("{\\rtf"u8) => "an RTF document",
        _ when bytes.Length > 3 && bytes[1..].StartsWith("PNG"u8) && bytes[0] == 0x89 => "a PNG image",
        _ when bytes.Length > 2 && bytes[0] == 0xFF && bytes[1] == 0xD8 && bytes[2] == 0xFF => "a JPEG image",
        _ when bytes.StartsWith("\u007fELF"u8) => "a program",
        _ => null,
    };
}

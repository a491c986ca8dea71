namespace Selon.Documents.Formats;

/// <summary>Reads JSON lines: one object a line with the text of a document and what is known of it.</summary>
/// <remarks>
/// <c>{"id","text","title","published","url","outlet","credit"}</c>: all but <c>text</c> optional, further fields ignored, blank
/// lines skipped. A bad line is one error; the lines after it are read. Lines are read one at a time, so a file may be
/// larger than memory.
/// </remarks>
public static class JsonLinesReader
{
    // A character of one to three bytes takes up to six in JSON.
    private const int LineBytesPerTextByte = 6;

    /// <summary>True for the names of files that hold JSON lines: .jsonl and .ndjson.</summary>
    public static bool IsName(string path) => Path.GetExtension(path).ToLowerInvariant() is ".jsonl" or ".ndjson";

    /// <summary>Reads a stream to its end, lazily.</summary>
    /// <param name="stream">Lines in UTF-8, with or without a byte-order mark; not closed.</param>
    /// <param name="source">The path as it was given, "-" for standard input.</param>
    /// <param name="options">How to read.</param>
    public static IEnumerable<DocumentResult> Read(Stream stream, string source, DocumentOptions options)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        return ReadLines(stream, source, options);
    }

    private static IEnumerable<DocumentResult> ReadLines(Stream stream, string source, DocumentOptions options)
    {
        var lines = new ByteLines(stream, (int)Math.Min(options.MaximumBytes * (long)LineBytesPerTextByte, Array.MaxLength / 2));
        while (lines.MoveNext())
        {
            var line = lines.Current.Span;
            if (lines.IsTooLong)
                yield return DocumentResult.Failed(PlainTextReader.TooLarge(source, options) with { Line = lines.Number }) with { Bytes = lines.CurrentBytes };
            else if (line.IndexOfAnyExcept(" \t\r"u8) >= 0)
                yield return JsonLine.Read(line, source, lines.Number, options) with { Bytes = lines.CurrentBytes, Original = line.ToArray() };
        }
    }
}

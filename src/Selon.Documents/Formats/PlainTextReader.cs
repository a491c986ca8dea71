using Selon.Documents.Dates;
using Selon.Documents.Encodings;
using Selon.Text;

namespace Selon.Documents.Formats;

/// <summary>Reads one plain text.</summary>
public static class PlainTextReader
{
    /// <summary>Reads the bytes of a text file; an empty text is an empty document.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="source">The path as it was given, "-" for standard input.</param>
    /// <param name="options">How to read.</param>
    public static DocumentResult Read(ReadOnlySpan<byte> bytes, string source, DocumentOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        if (bytes.Length > options.MaximumBytes)
            return DocumentResult.Failed(TooLarge(source, options));
        var decoded = TextDecoder.Decode(bytes, source);
        if (decoded.Text is not { } text)
            return DocumentResult.Failed(decoded.Error!) with { Bytes = bytes.Length };
        var document = new Document(DocumentId.Of(text), source, new SourceText(text))
        {
            Language = options.Language,
            Published = options.Published ?? PublicationDate.Find(text),
        };
        return DocumentResult.Of(document) with { Bytes = bytes.Length, Warning = decoded.Warning };
    }

    /// <summary>The error for a document over the limit.</summary>
    internal static DocumentError TooLarge(string source, DocumentOptions options) => new(source,
        $"larger than the {options.MaximumBytes / (1024.0 * 1024):0.##} MiB that one document may have",
        "Split it into its articles: one file each, or one JSON line each");
}

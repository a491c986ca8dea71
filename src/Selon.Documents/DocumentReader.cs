using Selon.Documents.Formats;

namespace Selon.Documents;

/// <summary>The one door to documents: files, folders, standard input, plain text and JSON lines.</summary>
/// <remarks>
/// Documents come lazily, in the order of the inputs and, in a folder, in the ordinal order of the names. Standard input
/// and files other than .txt are JSON lines where they begin with an object, else plain text. Immutable.
/// </remarks>
/// <param name="options">How to read.</param>
public sealed class DocumentReader(DocumentOptions options)
{
    private const int FirstBytes = 64 * 1024;

    /// <summary>The input that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Reads inputs, each a file, a folder or "-".</summary>
    /// <param name="inputs">Paths; they become the sources of the documents unchanged.</param>
    /// <param name="standardInput">What "-" stands for; opened only then.</param>
    /// <returns>A result for every document and for every input that could not be read.</returns>
    public IEnumerable<DocumentResult> Read(IEnumerable<string> inputs, Func<Stream> standardInput)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(standardInput);
        return inputs.SelectMany(input => input switch
        {
            StandardInput => ReadStream(standardInput(), StandardInput, isText: false),
            _ when Directory.Exists(input) => ReadFolder(input),
            _ => ReadFile(input),
        });
    }

    private IEnumerable<DocumentResult> ReadFolder(string folder)
    {
        var files = FolderReader.Files(folder).GetEnumerator();
        var found = false;
        DocumentError? error;
        while (Attempt(files.MoveNext, folder, out error))
        {
            found = true;
            foreach (var result in ReadFile(files.Current))
                yield return result;
        }
        if (error is not null)
            yield return DocumentResult.Failed(error);
        else if (!found)
            yield return DocumentResult.Failed(new DocumentError(folder, "no article in this folder", "Expected .txt, .jsonl or .ndjson files in it or in its folders"));
    }

    private IEnumerable<DocumentResult> ReadFile(string path)
    {
        FileStream? stream = null;
        if (!Attempt(() => (stream = Open(path)) is not null, path, out var error))
        {
            yield return DocumentResult.Failed(error!) with { IsWholeInput = true };
            yield break;
        }
        using (stream)
        {
            foreach (var result in ReadStream(stream!, path, Path.GetExtension(path).Equals(".txt", StringComparison.OrdinalIgnoreCase)))
                yield return result;
        }
    }

    private static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1);

    private IEnumerable<DocumentResult> ReadStream(Stream stream, string source, bool isText)
    {
        var results = ReadOpen(stream, source, isText).GetEnumerator();
        DocumentError? error;
        while (Attempt(results.MoveNext, source, out error))
            yield return results.Current;
        if (error is not null)
            yield return DocumentResult.Failed(error);
    }

    private IEnumerable<DocumentResult> ReadOpen(Stream stream, string source, bool isText)
    {
        var first = new byte[FirstBytes];
        var length = stream.ReadAtLeast(first, isText ? FirstBytes : 1, throwOnEndOfStream: false);
        var whole = new PrefixedStream(first.AsMemory(0, length), stream);
        if (!isText && (JsonLinesReader.IsName(source) || StartsObject(first.AsSpan(0, length))))
        {
            foreach (var result in JsonLinesReader.Read(whole, source, options))
                yield return result;
        }
        else
        {
            yield return ReadText(whole, source) with { IsWholeInput = true };
        }
    }

    private DocumentResult ReadText(Stream stream, string source)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[FirstBytes];
        while (stream.Read(buffer) is var read and > 0)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > options.MaximumBytes)
                return DocumentResult.Failed(PlainTextReader.TooLarge(source, options)) with { Bytes = bytes.Length };
        }
        var whole = bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
        return PlainTextReader.Read(whole.Span, source, options) with { Original = whole };
    }

    // {"…: no article begins like this.
    private static bool StartsObject(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        bytes = bytes.TrimStart(" \t\r\n"u8);
        return bytes.StartsWith("{"u8) && bytes[1..].TrimStart(" \t\r\n"u8).StartsWith("\""u8);
    }

    // Files vanish, folders are closed to us, disks fail: each is a result.
    private static bool Attempt(Func<bool> action, string source, out DocumentError? error)
    {
        error = null;
        try
        {
            return action();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            error = FileError.Of(e, source);
            return false;
        }
    }
}

namespace Selon.Documents;

/// <summary>What came of reading one document: the document, or the reason why there is none.</summary>
/// <remarks>Bad data is a result and never an exception, so the rest of a batch goes on.</remarks>
public sealed record DocumentResult
{
    private DocumentResult()
    {
    }

    /// <summary>The document, null where it could not be read.</summary>
    public Document? Document { get; private init; }

    /// <summary>Why there is no document, null where there is one.</summary>
    public DocumentError? Error { get; private init; }

    /// <summary>Something to tell the user about a document that was read all the same, else null.</summary>
    public DocumentError? Warning { get; init; }

    /// <summary>How many bytes of the input it took, for progress.</summary>
    public long Bytes { get; init; }

    /// <summary>The bytes that the document was read from: the file or the line; empty where there is no document.</summary>
    public ReadOnlyMemory<byte> Original { get; init; }

    /// <summary>The document is a whole file or the whole of standard input, and not a line of it.</summary>
    public bool IsWholeInput { get; init; }

    /// <summary>A document that was read.</summary>
    public static DocumentResult Of(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new DocumentResult { Document = document };
    }

    /// <summary>A document that could not be read.</summary>
    public static DocumentResult Failed(DocumentError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return new DocumentResult { Error = error };
    }
}

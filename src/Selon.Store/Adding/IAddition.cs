using Selon.Documents;

namespace Selon.Store.Adding;

/// <summary>Adding documents to a dossier, in batches of which each is in whole or not at all.</summary>
/// <remarks>
/// <see cref="Need"/> may be called from one other thread at the same time; all else from the one that began. Disposing
/// without <see cref="Complete"/> leaves out what came after the last batch.
/// </remarks>
public interface IAddition : IDisposable
{
    /// <summary>What is to be done with a document: known texts from known sources need nothing.</summary>
    DocumentNeed Need(Document document);

    /// <summary>Adds a document with what was found in it.</summary>
    AddOutcome Add(PreparedArticle article);

    /// <summary>Adds a further source of a document that is there.</summary>
    AddOutcome AddSource(Document document, ReadOnlyMemory<byte> original);

    /// <summary>Keeps the reason why a document could not be read.</summary>
    void AddFailure(DocumentError error);

    /// <summary>Keeps a document that could not be analysed, with the reason.</summary>
    AddOutcome AddUnanalyzed(Document document, ReadOnlyMemory<byte> original, DocumentError error);

    /// <summary>Ends the last batch and the run.</summary>
    void Complete();
}

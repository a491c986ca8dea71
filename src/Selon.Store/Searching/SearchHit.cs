using Selon.Store.Documents;

namespace Selon.Store.Searching;

/// <summary>A document that was found.</summary>
/// <param name="Document">The document.</param>
/// <param name="Snippet">What is around the words; the beginning of the text where none were asked for.</param>
public sealed record SearchHit(StoredDocument Document, Snippet Snippet);

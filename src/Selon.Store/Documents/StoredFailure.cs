using Selon.Documents;

namespace Selon.Store.Documents;

/// <summary>A document that could not be read or analysed.</summary>
/// <param name="Error">What, where and what to do.</param>
/// <param name="At">When, UTC in ISO 8601.</param>
public sealed record StoredFailure(DocumentError Error, string At);

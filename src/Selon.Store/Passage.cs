using Selon.Claims.Articles;

namespace Selon.Store;

/// <summary>Words of a document and where they stand.</summary>
/// <param name="Place">The field and the code points in it.</param>
/// <param name="Text">The words, exactly.</param>
public readonly record struct Passage(FieldSpan Place, string Text);

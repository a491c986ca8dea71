namespace Selon.Claims.Articles;

/// <summary>A stretch of a field of a document: offsets in Unicode code points of that field, end exclusive.</summary>
/// <param name="Field">The field.</param>
/// <param name="Start">First code point.</param>
/// <param name="End">The code point after the last one.</param>
public readonly record struct FieldSpan(ArticleField Field, int Start, int End);

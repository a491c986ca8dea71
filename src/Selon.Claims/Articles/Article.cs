using Selon.Documents;
using Selon.Text;

namespace Selon.Claims.Articles;

/// <summary>A document as claims are found in it: its title and its text, analysed as one.</summary>
/// <remarks>
/// A title says things and names actors that the text then refers to, so both are read together: the title, a blank
/// line, the text. Spans inside count UTF-16 units of <see cref="Joined"/>; <see cref="Place"/> takes them back to the field.
/// </remarks>
public sealed class Article
{
    private const string Gap = "\n\n";

    private Article(Document document, SourceText joined, int textStart) =>
        (Document, Joined, TextStart) = (document, joined, textStart);

    /// <summary>The document, unchanged.</summary>
    public Document Document { get; }

    /// <summary>Title, blank line and text; the text alone where there is no title or the text begins with it.</summary>
    public SourceText Joined { get; }

    /// <summary>Where the text begins in <see cref="Joined"/>.</summary>
    public int TextStart { get; }

    /// <summary>Makes the article of a document.</summary>
    public static Article Of(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var title = document.Title;
        if (string.IsNullOrWhiteSpace(title) || document.Text.Text.AsSpan().TrimStart().StartsWith(title.AsSpan().Trim(), StringComparison.Ordinal))
            return new Article(document, document.Text, 0);
        return new Article(document, new SourceText(title + Gap + document.Text.Text), title.Length + Gap.Length);
    }

    /// <summary>The field of the document in which a span lies, and the span in code points of that field.</summary>
    /// <remarks>A span over both is cut to its part in the text.</remarks>
    public FieldSpan Place(TextSpan span)
    {
        if (span.End <= TextStart - Gap.Length && TextStart > 0)
            return new FieldSpan(ArticleField.Title, Joined.CodePointOffset(span.Start), Joined.CodePointOffset(span.End));
        var before = Joined.CodePointOffset(TextStart);
        var start = Math.Max(span.Start, TextStart);
        return new FieldSpan(ArticleField.Text, Joined.CodePointOffset(start) - before, Joined.CodePointOffset(Math.Max(start, span.End)) - before);
    }
}

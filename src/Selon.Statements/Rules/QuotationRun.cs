using Selon.Statements.Trees;
using Selon.Text;

namespace Selon.Statements.Rules;

/// <summary>Quotations that follow each other with nothing but a conjunction in between.</summary>
internal static class QuotationRun
{
    /// <summary>From the quotation to the last one that is joined to it.</summary>
    public static TextSpan From(Article article, int quotation)
    {
        var span = article.Quotations[quotation].Outer;
        for (var joined = 0; joined < 8; joined++)
        {
            var rest = article.Text.AsSpan(span.End).TrimStart(" \u00a0,");
            var at = article.Text.Length - rest.Length;
            if (rest.StartsWith("et ", StringComparison.Ordinal))
                at += 3;
            else if (at > span.End + 3 || rest.Length == 0)
                return span;
            var next = article.Quotations.OpeningAt(at);
            if (next < 0 || article.Text.AsSpan(span.End, article.Quotations[next].Outer.Start - span.End).Contains('\n'))
                return span;
            span = span.Union(article.Quotations[next].Outer);
        }
        return span;
    }
}

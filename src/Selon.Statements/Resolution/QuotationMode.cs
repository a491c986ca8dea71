using Selon.Statements.Quotations;
using Selon.Statements.Rules;
using Selon.Statements.Trees;

namespace Selon.Statements.Resolution;

/// <summary>Tells direct, mixed and indirect speech by how much of the content stands in quotation marks.</summary>
internal static class QuotationMode
{
    /// <summary>The mode; quotations that hold cue and content alike do not count.</summary>
    public static Mode Of(Article article, Candidate candidate)
    {
        var (quoted, plain) = (false, false);
        var outside = Outside(article, candidate);
        foreach (var span in candidate.Content)
        {
            var position = span.Start;
            while (position < span.End)
            {
                if (Enclosing(article.Quotations, position, outside) is { } quotation)
                {
                    quoted |= quotation.Inner.Length > 0;
                    position = Math.Max(position + 1, quotation.Outer.End);
                    continue;
                }
                plain |= char.IsLetterOrDigit(article.Text[position]);
                position++;
            }
        }
        return quoted ? (plain ? Mode.Mixed : Mode.Direct) : Mode.Indirect;
    }

    /// <summary>True where a quotation of the content stands outside of the stretches.</summary>
    public static bool HasQuotationOutside(Article article, Candidate candidate, CoveredText stretches)
    {
        foreach (var span in candidate.Content)
        {
            for (var i = article.Quotations.FirstFrom(span.Start); i < article.Quotations.Count && article.Quotations[i].Outer.Start < span.End; i++)
            {
                if (!stretches.Contains(article.Quotations[i].Inner.Start))
                    return true;
            }
        }
        return false;
    }

    // The quotation in which the cue stands, where it reaches beyond the content on both sides.
    private static int Outside(Article article, Candidate candidate)
    {
        if (candidate.Cue.Count == 0)
            return -1;
        var around = article.Quotations.Enclosing(candidate.Cue[0].Start);
        if (around < 0)
            return -1;
        var quotation = article.Quotations[around].Outer;
        return quotation.Start <= candidate.ContentStart - 1 || candidate.Content.Count == 1 && quotation.Start < candidate.ContentStart ? around : -1;
    }

    private static Quotation? Enclosing(QuotationMap map, int position, int outside)
    {
        var outermost = outside < 0 ? -1 : outside;
        for (var index = map.Innermost(position); index >= 0; index = map[index].Parent)
        {
            if (index == outermost)
                return null;
            if (map[index].Parent == outermost || (outermost < 0 && map[index].Parent < 0))
                return map[index];
        }
        return null;
    }
}

using Selon.Statements.Rules;
using Selon.Statements.Trees;

namespace Selon.Statements.Resolution;

/// <summary>Looks at the quotations that no statement has used.</summary>
internal static class FloatingQuotations
{
    /// <summary>Adds a candidate for each quotation that is a statement by itself.</summary>
    public static void Add(Article article, List<Candidate> candidates)
    {
        var covers = new CoveredText(article.Text.Length);
        foreach (var candidate in candidates)
        {
            if (candidate.Probability < 0.5)
                continue;
            foreach (var span in candidate.Content)
                covers.Add(span);
            foreach (var span in candidate.Cue)
                covers.Add(span);
        }
        covers.Close();
        var sentence = 0;
        for (var i = 0; i < article.Quotations.Count; i++)
        {
            var quotation = article.Quotations[i];
            if (quotation.Parent >= 0 || covers.Contains(quotation.Inner.Start) || covers.Contains(quotation.Outer.Start))
                continue;
            while (sentence < article.Trees.Length && article.Trees[sentence].Sentence.Span.End <= quotation.Inner.Start)
                sentence++;
            if (sentence == article.Trees.Length)
                return;
            if (FloatingQuotationRule.Propose(article, article.Trees[sentence], quotation) is not { } candidate)
                continue;
            candidate.Probability = candidate.Strength == Lexicons.Strength.High ? 0.6 : 0.2;
            candidates.Add(candidate);
        }
    }
}

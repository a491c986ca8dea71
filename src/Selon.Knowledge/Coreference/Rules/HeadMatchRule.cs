namespace Selon.Knowledge.Coreference.Rules;

/// <summary>A definite noun takes up what the text has called so, with all its complements: "le ministère" … "le ministère de la Santé".</summary>
internal sealed class HeadMatchRule() : CoreferenceRule("head-match")
{
    private const int MostSentences = 40;

    /// <inheritdoc/>
    public override Link? Find(CoreferenceState state, Expression expression)
    {
        if (expression.Form != ExpressionForm.Nominal || expression.Determination is Determination.Indefinite or Determination.Possessive || expression.NameSpan is not null)
            return null;
        if (expression.Determination == Determination.None && expression.Speech < 0)
            return null;
        var chains = state.CalledBy(expression.Lemma);
        Expression? found = null;
        var last = -1;
        foreach (var chain in chains)
        {
            // Of several that are called so, the one spoken of last.
            if (Match(chain, expression) is { } before && expression.Sentence - before.Sentence <= MostSentences && Agreement.IsOfCountry(state, chain, expression)
                && chain.LastBefore(expression.Index) is var mentioned && mentioned > last)
                (found, last) = (before, mentioned);
        }
        return found is null ? null : new Link(found.Chain!, found.Lemma == expression.Lemma ? 0.85 : 0.8);
    }

    private static Expression? Match(Chain chain, Expression expression)
    {
        if (chain.IsPlural is { } plural && expression.IsPlural is { } own && plural != own)
            return null;
        if (chain.Entity >= 0 && expression.Entity >= 0)
            return null;
        for (var i = chain.Members.Count - 1; i >= Math.Max(0, chain.Members.Count - 12); i--)
        {
            var member = chain.Members[i];
            if (member.Index >= expression.Index || member.IsPronominal || IsInPassing(chain, member, expression))
                continue;
            if (member.Country is { } country && expression.Country is { } other && country != other)
                continue;
            if (member.Lemma == expression.Lemma ? Array.TrueForAll(expression.Modifiers, m => member.Modifiers.Contains(m)) : member.Nouns.Contains(expression.Lemma) && expression.Modifiers.Length == 0)
                return member;
        }
        return null;
    }

    // "une compagnie partenaire" beside a firm that the text is about: "la compagnie" is the firm.
    private static bool IsInPassing(Chain chain, Expression member, Expression expression) =>
        member is { Determination: Determination.Indefinite, Place: < SyntacticPlace.Subject } && chain.Members.Count == 1 && member.NameSpan is null
        && expression.Complements == 0 && KindNouns.French.TakesUp(expression.Lemma) && member.Complements > 0;
}

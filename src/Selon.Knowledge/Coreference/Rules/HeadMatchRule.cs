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
        for (var i = chains.Count - 1; i >= 0; i--)
        {
            if (Match(chains[i], expression) is { } before && expression.Sentence - before.Sentence <= MostSentences)
                return new Link(chains[i], before.Lemma == expression.Lemma ? 0.85 : 0.8);
        }
        return null;
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
            if (member.Index >= expression.Index || member.IsPronominal)
                continue;
            if (member.Country is { } country && expression.Country is { } other && country != other)
                continue;
            if (member.Lemma == expression.Lemma ? Array.TrueForAll(expression.Modifiers, m => member.Modifiers.Contains(m)) : member.Nouns.Contains(expression.Lemma) && expression.Modifiers.Length == 0)
                return member;
        }
        return null;
    }
}

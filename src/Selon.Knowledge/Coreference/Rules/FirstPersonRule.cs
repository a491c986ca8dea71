namespace Selon.Knowledge.Coreference.Rules;

/// <summary>"Je" and "nous" inside quotation marks are who speaks, or those for whom he speaks.</summary>
internal sealed class FirstPersonRule() : CoreferenceRule("first-person")
{
    private const int MostBack = 40;
    private const int MostSentences = 3;

    /// <inheritdoc/>
    public override Link? Find(CoreferenceState state, Expression expression)
    {
        if (expression.Form != ExpressionForm.FirstPerson)
            return null;
        if (expression.QuotedIn >= 0 && state.Speakers[expression.QuotedIn] is { Chain: { } chain } speaker && speaker != expression)
            return new Link(chain, expression.IsPlural is null ? 0.75 : 0.9);
        return Continued(state, expression);
    }

    // Whoever it is that nobody names: the same as in the words before.
    private static Link? Continued(CoreferenceState state, Expression expression)
    {
        for (var i = expression.Index - 1; i >= Math.Max(0, expression.Index - MostBack) && expression.Sentence - state.Expressions[i].Sentence <= MostSentences; i--)
        {
            var before = state.Expressions[i];
            if (before.Form == ExpressionForm.FirstPerson && before.IsPlural == expression.IsPlural && before.QuotedIn == expression.QuotedIn && before.Chain is { } chain)
                return new Link(chain, 0.6);
        }
        return null;
    }
}

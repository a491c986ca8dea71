namespace Selon.Knowledge.Coreference.Rules;

/// <summary>"Ce dernier", "celle-ci": the one named last that agrees.</summary>
internal sealed class LatterRule() : CoreferenceRule("latter")
{
    private const int MostBack = 40;

    /// <inheritdoc/>
    public override Link? Find(CoreferenceState state, Expression expression)
    {
        if (expression.Form != ExpressionForm.Latter)
            return null;
        Chain? second = null;
        for (var i = expression.Index - 1; i >= Math.Max(0, expression.Index - MostBack); i--)
        {
            var before = state.Expressions[i];
            if (expression.Sentence - before.Sentence > 2)
                break;
            if (before.Chain is not { } chain || before.IsPronominal || before.IsPredicate || !Agreement.Holds(chain, before, expression) || before.Span.End > expression.Span.Start)
                continue;
            if (expression.IsAnimate && !chain.IsAnimate && before.NameSpan is null)
                continue;
            if (expression.IsAnimate && chain.Kind == EntityKind.Place)
                second ??= chain;
            else
                return new Link(chain, 0.85);
        }
        return second is null ? null : new Link(second, 0.6);
    }
}

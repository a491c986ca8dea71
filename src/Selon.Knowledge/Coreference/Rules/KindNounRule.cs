namespace Selon.Knowledge.Coreference.Rules;

/// <summary>"Le quotidien" takes up a named outlet, "la compagnie" a named firm, "le candidat" a named person.</summary>
internal sealed class KindNounRule() : CoreferenceRule("kind-noun")
{
    private const double Least = 1.2;
    private const double LeastMargin = 0.4;
    private const double LeastMarginWithComplements = 0.8;

    /// <inheritdoc/>
    public override Link? Find(CoreferenceState state, Expression expression)
    {
        if (expression.Form != ExpressionForm.Nominal || expression.NameSpan is not null || expression.Entity >= 0)
            return null;
        if (expression.Determination is not (Determination.Definite or Determination.Demonstrative) || !KindNouns.French.TakesUp(expression.Lemma))
            return null;
        if (expression.Speech < 0 && expression.Place < SyntacticPlace.Subject)
            return null;
        var hasComplements = expression.Complements > 0 && expression.Determination != Determination.Demonstrative;
        if (hasComplements && !KindNouns.French.AlwaysTakesUp(expression.Lemma))
            return null;
        var ranking = Salience.Rank(state, expression, (chain, before) => Fits(chain, expression) && Agreement.Holds(chain, before, expression) && Agreement.IsOfCountry(state, chain, expression) && !Binding.Forbids(state, before, expression));
        return ranking.Best is { } best && ranking.Score >= Least && ranking.Margin >= (hasComplements ? LeastMarginWithComplements : LeastMargin) ? new Link(best, ranking.Confidence * 0.9) : null;
    }

    private static bool Fits(Chain chain, Expression expression)
    {
        if (chain.Named is null && chain.Entity < 0)
            return false;
        return expression.Kind switch
        {
            EntityKind.Person => chain.Kind == EntityKind.Person,
            EntityKind.Organization => chain.Kind is EntityKind.Organization or EntityKind.Group or EntityKind.Unknown,
            EntityKind.Media => chain.Kind == EntityKind.Media,
            EntityKind.State => chain.Kind == EntityKind.State,
            EntityKind.Place => chain.Kind == EntityKind.Place,
            _ => false,
        };
    }
}

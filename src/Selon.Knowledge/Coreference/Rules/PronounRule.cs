namespace Selon.Knowledge.Coreference.Rules;

/// <summary>Third person: the most prominent that agrees, where it stands out.</summary>
internal sealed class PronounRule() : CoreferenceRule("pronoun")
{
    private const double Least = 1.5;
    private const double LeastMargin = 0.25;

    /// <inheritdoc/>
    public override Link? Find(CoreferenceState state, Expression expression)
    {
        if (expression.Form is not (ExpressionForm.Pronoun or ExpressionForm.Possessive))
            return null;
        var ranking = Salience.Rank(state, expression, (chain, before) => Agreement.Holds(chain, before, expression) && !Binding.Forbids(state, before, expression));
        return ranking.Best is { } best && ranking.Score >= Least && ranking.Margin >= LeastMargin ? new Link(best, ranking.Confidence) : null;
    }
}

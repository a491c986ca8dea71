namespace Selon.Knowledge.Coreference.Rules;

/// <summary>"Le chef de l'État" takes up the president: another noun of the same office.</summary>
internal sealed class OfficeRule() : CoreferenceRule("same-office")
{
    private const int MostBack = 120;

    // A text may speak of several heads of organisations, and of several spokespersons.
    private static readonly string[] s_several = ["head", "deputy-head", "spokesperson", "envoy", "prosecutor", "military-chief"];

    /// <inheritdoc/>
    public override Link? Find(CoreferenceState state, Expression expression)
    {
        if (expression.Office is null || s_several.Contains(expression.Office) || expression.Determination != Determination.Definite || expression.NameSpan is not null || expression.IsPlural == true)
            return null;
        for (var i = expression.Index - 1; i >= Math.Max(0, expression.Index - MostBack); i--)
        {
            var before = state.Expressions[i];
            if (before.Chain is { } chain && chain.Offices.Contains(expression.Office) && chain.IsPlural != true && Agreement.IsOfCountry(state, chain, expression)
                && !(before.Country is { } country && expression.Country is { } other && country != other)
                && !(chain.Gender is { } gender && expression.Gender is { } own && gender != own)
                && !(chain.Entity >= 0 && expression.Entity >= 0 && chain.Entity != expression.Entity))
                return new Link(chain, 0.8);
        }
        return null;
    }
}

namespace Selon.Knowledge.Coreference.Rules;

/// <summary>Both are linked to the same entity, by name, misprint or office at the date.</summary>
internal sealed class SameEntityRule() : CoreferenceRule("same-entity")
{
    /// <inheritdoc/>
    public override Link? Find(CoreferenceState state, Expression expression) =>
        expression.Entity >= 0 && state.OfEntity(expression.Entity) is { } chain ? new Link(chain, 0.98) : null;
}

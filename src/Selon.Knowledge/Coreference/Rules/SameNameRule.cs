namespace Selon.Knowledge.Coreference.Rules;

/// <summary>The same name, whatever its case and accents.</summary>
internal sealed class SameNameRule() : CoreferenceRule("same-name")
{
    /// <inheritdoc/>
    public override Link? Find(CoreferenceState state, Expression expression)
    {
        if (expression.NameWords.Length == 0)
            return null;
        var chains = state.NamedWith(expression.NameWords[^1]);
        for (var i = chains.Count - 1; i >= 0; i--)
        {
            if (!Differ(state, chains[i], expression) && chains[i].Members.Any(m => m.NameWords.AsSpan().SequenceEqual(expression.NameWords)))
                return new Link(chains[i], 0.95);
        }
        return null;
    }

    /// <summary>True where the two are known to be something else.</summary>
    public static bool Differ(CoreferenceState state, Chain chain, Expression expression) =>
        (chain.Entity >= 0 && expression.Entity >= 0 && chain.Entity != expression.Entity && (IsKnown(state, chain.Entity) || chain.Kind != EntityKind.Person) && (IsKnown(state, expression.Entity) || expression.Kind != EntityKind.Person))
        || (chain.Gender is { } gender && expression.Gender is { } other && gender != other && chain.Kind == EntityKind.Person && expression.Kind == EntityKind.Person);

    private static bool IsKnown(CoreferenceState state, int entity) => state.Reading.Entities[entity].Known is not null;
}

namespace Selon.Knowledge.Coreference.Rules;

/// <summary>A family name, alone or with initials, stands for the full name of the text.</summary>
internal sealed class FamilyNameRule() : CoreferenceRule("family-name")
{
    /// <inheritdoc/>
    public override Link? Find(CoreferenceState state, Expression expression)
    {
        if (expression.NameWords.Length == 0 || expression.Kind is EntityKind.Place or EntityKind.State)
            return null;
        var chains = state.NamedWith(expression.NameWords[^1]);
        Chain? found = null;
        for (var i = chains.Count - 1; i >= 0; i--)
        {
            if (SameNameRule.Differ(state, chains[i], expression) || chains[i].Kind is EntityKind.Place or EntityKind.State || !chains[i].Members.Any(m => Fits(expression.NameWords, m.NameWords)))
                continue;
            // Of two with the same family name, the one named last before.
            if (found is null || found.Members[0].Index > expression.Index)
                found = chains[i];
        }
        return found is null ? null : new Link(found, 0.9);
    }

    private static bool Fits(string[] shorter, string[] longer) =>
        longer.Length > shorter.Length ? NameWords.IsEnd(shorter, longer) || NameWords.IsWithInitials(shorter, longer)
            : longer.Length == shorter.Length && NameWords.IsWithInitials(shorter, longer);
}

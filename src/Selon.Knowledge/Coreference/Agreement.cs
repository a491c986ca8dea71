namespace Selon.Knowledge.Coreference;

/// <summary>Number, gender and kind that a pronoun and what it stands for must share.</summary>
internal static class Agreement
{
    /// <summary>True where nothing speaks against it.</summary>
    public static bool Holds(Chain chain, Expression before, Expression pronoun)
    {
        var plural = before.IsPlural ?? chain.IsPlural;
        if (pronoun.IsPlural is { } own && plural is { } other && own != other)
            return false;
        // A person referred to by a feminine noun ("la victime") is taken up in the gender of the noun or of the person.
        var gender = chain.Kind == EntityKind.Person ? chain.Gender ?? before.Gender : before.IsPronominal ? chain.Gender ?? before.Gender : before.Gender ?? chain.Gender;
        if (pronoun.Gender is { } wanted && gender is { } found && wanted != found)
            return pronoun.IsPlural == true && wanted == "m" && before.Form == ExpressionForm.Coordination;
        return true;
    }

    /// <summary>False where the words say a country and the chain is known to be of another.</summary>
    public static bool IsOfCountry(CoreferenceState state, Chain chain, Expression expression) =>
        expression.Country is null || chain.Entity < 0 || state.Reading.Entities[chain.Entity].Country is not { } country || country == expression.Country;
}

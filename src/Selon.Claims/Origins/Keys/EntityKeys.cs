using Selon.Knowledge;

namespace Selon.Claims.Origins.Keys;

/// <summary>The origin key of an entity.</summary>
internal sealed class EntityKeys(KnowledgeBase knowledge, CountryContext context)
{
    /// <summary>The key; null where the entity alone does not tell.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="position">Where it is named, for an institution whose state is not.</param>
    public string? Of(TextEntity entity, int position)
    {
        if (entity.Id.EndsWith("/judiciary", StringComparison.Ordinal))
            return "jud:" + entity.Country;
        if (entity.Id.EndsWith("/parliament", StringComparison.Ordinal))
            return "org:parliament-" + entity.Country;
        switch (entity.Kind)
        {
            case EntityKind.Government or EntityKind.State:
                return "gov:" + (entity.Country ?? entity.Known?.Key ?? KeyWords.Name(entity.FrenchName));
            case EntityKind.Place:
                return entity.Country is { } country ? "gov:" + country : null;
            case EntityKind.Media:
                return "media:" + (entity.Known?.Key ?? KeyWords.Name(entity.FrenchName));
            case EntityKind.Person:
                return OfPerson(entity);
            default:
                return OfBody(entity, position);
        }
    }

    private string OfPerson(TextEntity person)
    {
        // Who speaks for an organisation is the organisation, who holds an office of a state the state.
        if (person.Known is { } known)
        {
            var office = knowledge.HoldingsBy(known).LastOrDefault();
            if (office?.Of.Kind is EntityKind.Organization or EntityKind.Group && !Sectors.IsExecutive(person.Sector))
                return "org:" + office.Of.Key;
            if (office is not null && (office.Of.Country ?? known.Country) is { } state && (person.Sector is null || Sectors.IsExecutive(person.Sector)))
                return "gov:" + state;
        }
        if (Sectors.IsExecutive(person.Sector) && person.Country is { } country)
            return "gov:" + country;
        return "pers:" + (person.Known?.Key ?? KeyWords.Name(person.FrenchName));
    }

    private string? OfBody(TextEntity body, int position)
    {
        if (Sectors.IsExecutive(body.Sector) && body.Known is not { Kind: EntityKind.Group })
            return (body.Country ?? context.At(position)) is { } country ? "gov:" + country : "gov:" + KeyWords.Name(body.FrenchName);
        if (Sectors.IsJudicial(body.Sector) && body.Known is null)
            return "jud:" + KeyWords.Name(body.FrenchName);
        if (body.Known is { } known)
            return "org:" + known.Key;
        return body.Kind == EntityKind.Unknown && body.Roles.Count == 0 ? null : "org:" + KeyWords.Name(body.FrenchName);
    }
}

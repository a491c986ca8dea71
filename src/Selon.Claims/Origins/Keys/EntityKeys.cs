using Selon.Knowledge;
using Selon.Text;

namespace Selon.Claims.Origins.Keys;

/// <summary>The origin key of an entity.</summary>
internal sealed class EntityKeys(string text, KnowledgeBase knowledge, NamesOfText names, CountryContext context, NameScanner scanner)
{
    private const int LongestName = 90;

    /// <summary>The key; null where the entity alone does not tell.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="position">Where it is named, for an institution whose state is not.</param>
    public string? Of(TextEntity entity, int position)
    {
        if (entity.Id.EndsWith("/judiciary", StringComparison.Ordinal))
            return "jud:" + entity.Country;
        if (entity.Id.EndsWith("/parliament", StringComparison.Ordinal))
            return "org:parliament-" + entity.Country;
        return entity.Kind switch
        {
            EntityKind.Government or EntityKind.State => "gov:" + (entity.Country ?? entity.Known?.Key ?? KeyWords.Name(entity.FrenchName)),
            EntityKind.Place => entity.Country is { } country ? "gov:" + country : null,
            EntityKind.Media => "media:" + (entity.Known?.Key ?? KeyWords.Name(entity.FrenchName)),
            EntityKind.Person => OfPerson(entity),
            _ => OfBody(entity, position),
        };
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
        // One word is as often a firm as a family.
        var name = person.Known?.Key ?? KeyWords.Name(person.FrenchName);
        return (name.Contains(' ', StringComparison.Ordinal) || person.Known is not null ? "pers:" : "org:") + name;
    }

    private string? OfBody(TextEntity body, int position)
    {
        if (body.Known is { Kind: EntityKind.Organization or EntityKind.Group } known)
            return Sectors.IsExecutive(known.Sector) && known.Kind != EntityKind.Group && known.Country is { } of ? "gov:" + of : "org:" + known.Key;
        var isState = KeyWords.AreStateBody(body.FrenchName) || (Sectors.IsExecutive(body.Sector) && (body.Kind != EntityKind.Group || body.Country is not null));
        if (isState)
            return "gov:" + (body.Country ?? StateOf(body, position) ?? KeyWords.Name(body.FrenchName));
        if (Sectors.IsJudicial(body.Sector))
            return "jud:" + (body.Country ?? StateOf(body, position) ?? KeyWords.Name(body.FrenchName));
        return body.Kind == EntityKind.Unknown && body.Roles.Count == 0 ? null : "org:" + KeyWords.Body(body.FrenchName);
    }

    // Where it is named first its state stands beside it: "le Comité d'État à la sécurité nationale du Tadjikistan".
    private string? StateOf(TextEntity body, int position)
    {
        if (names.First(body.Id) is not { } first)
            return context.At(position);
        var end = Math.Min(text.Length, first.Start + LongestName);
        var stop = text.AsSpan(first.Start, end - first.Start).IndexOfAny(",.;\n«\"");
        return scanner.Scan(text, new TextSpan(first.Start, stop < 0 ? end : first.Start + stop)).Find(i => i.Country is not null)?.Country ?? context.At(first.Start);
    }
}

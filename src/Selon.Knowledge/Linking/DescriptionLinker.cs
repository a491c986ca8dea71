namespace Selon.Knowledge.Linking;

/// <summary>
/// Whom a description describes: the person named beside it, the holder of the office at the time of the text, an organ
/// of a state, people with a role in a state.
/// </summary>
internal sealed class DescriptionLinker(LinkingState state)
{
    // Sectors in which all with a role in a state are one actor: the Syrian rebels, the Iranian opposition.
    private static readonly string[] s_collectiveSectors = ["REB", "OPP", "CRM", "MIL", "COP", "REF", "SPY", "JUD", "LEG"];

    // Offices of which there are several, so that only the title tells which: the spokesperson of the army is another one.
    private static readonly string[] s_namedOffices = ["spokesperson", "envoy", "deputy-head", "prosecutor", "military-chief"];

    private const double Apposition = 0.95;
    private const double OfficeAtDate = 0.9;
    private const double OfficeOfOne = 0.6;
    private const double Organ = 0.9;
    private const double InArticleCountry = 0.7;
    private const double OfOneNamed = 0.8;

    /// <summary>Links a description, adds its mention, and gives it back with its entity.</summary>
    public Description Link(Description description)
    {
        if (description.Entity is { } named)
        {
            Describe(description, named);
            Add(description, named, "apposition", Apposition, null);
            return description;
        }
        if ((description.Affiliation is null || description.IsNotNow) && NamedHolder(description) is { } holder)
        {
            Describe(description, holder);
            Add(description, holder, description.IsNotNow ? "former-office-of-one-named" : "office-of-one-named", OfOneNamed, null);
            return description with { Entity = holder };
        }
        if (description.Affiliation is null && ArticleCountry(description) is { } country)
            return LinkTo(description with { Affiliation = country }, InArticleCountry);
        return LinkTo(description, 1);
    }

    private Description LinkTo(Description description, double factor)
    {
        if (description.Affiliation is not { } index)
            return description;
        var affiliation = state.Entities.Entities[index];
        var (entity, rule, confidence, evidence) = description.Role.Kind == RoleKind.Person && !description.IsPlural
            ? Holder(description, affiliation)
            : Collective(description, affiliation);
        if (entity < 0)
            return description;
        Add(description, entity, factor < 1 ? rule + "-of-article-country" : rule, confidence * factor, evidence);
        return description with { Entity = entity };
    }

    // "le chef du gouvernement": the only one named so far who holds such an office at the time of the text.
    private int? NamedHolder(Description description)
    {
        if (!description.IsDefinite || description.IsPlural || description.Role is not { Kind: RoleKind.Person, Office: { } office })
            return null;
        int? only = null;
        foreach (var entity in state.Officials())
        {
            var person = state.Entities.Entities[entity].Known!;
            if (!state.Knowledge.HoldingsBy(person).Any(h => Holds(h, description, office)) || (description.Form is 1 && person.Gender == "m"))
                continue;
            if (only is not null)
                return null;
            only = entity;
        }
        return only;
    }

    private bool Holds(OfficeHolding holding, Description description, string office)
    {
        if (holding.Title != description.Role.Key && (holding.Office != office || s_namedOffices.Contains(office) || office == "head"))
            return false;
        if (description.Affiliation is { } side && state.Entities.Entities[side].Known is { } of && OfficeOwner(of)?.Index != holding.Of.Index)
            return false;
        if (!description.IsNotNow)
            return state.At is not { } at || holding.Days.Overlaps(at);
        return holding.Days.Last != DateOnly.MaxValue && (state.At is not { } day || holding.Days.Last < day.First);
    }

    // "le gouvernement", "le Premier ministre" of no country: those of the country that the article is about, where it is
    // clearly about one.
    private int? ArticleCountry(Description description)
    {
        if (!description.IsDefinite || description.IsPlural
            || (Organs.Of(description.Role) is null && description.Role is not { Kind: RoleKind.Person, Office: not null, Sector: "GOV" }))
            return null;
        return state.MainCountry is { } country ? state.Entities.Known(country) : null;
    }

    private (int Entity, string Rule, double Confidence, string? Evidence) Holder(Description description, TextEntity affiliation)
    {
        var none = (-1, "", 0.0, (string?)null);
        if (!description.IsDefinite || description.IsNotNow)
            return none;
        if (description.Role.Office is not null && affiliation.Known is { } known && OfficeOwner(known) is { } of)
        {
            var holdings = state.Knowledge.HoldingsOf(of, description.Role);
            if (state.At is { } at)
                holdings = [.. holdings.Where(h => h.Days.Overlaps(at))];
            var people = holdings.Select(h => h.Person.Index).Distinct().ToList();
            if (people is [var only] && (description.Form is not 1 || state.Knowledge[only].Gender is not "m"))
            {
                var entity = state.Entities.Known(only);
                Describe(description, entity);
                return (entity, "office-at-date", state.At is null ? OfficeOfOne : OfficeAtDate, holdings[^1].Evidence);
            }
        }
        return none;
    }

    private Entity? OfficeOwner(Entity entity) => entity.Kind switch
    {
        EntityKind.State or EntityKind.Organization or EntityKind.Group => entity,
        EntityKind.Government when entity.PartOf is { } stateIndex => state.Knowledge[stateIndex],
        _ => null,
    };

    private (int Entity, string Rule, double Confidence, string? Evidence) Collective(Description description, TextEntity affiliation)
    {
        var none = (-1, "", 0.0, (string?)null);
        if (affiliation.Known is not { Kind: EntityKind.State or EntityKind.Government } known || OfficeOwner(known) is not { } of)
            return none;
        // A few of them, or some, are not the whole: "trois soldats russes" are not the Russian armed forces.
        if (!description.IsDefinite || (description.Count is not null && description.IsPlural))
            return none;
        if (Organs.Of(description.Role) is null && !s_collectiveSectors.Contains(description.Role.Sector ?? ""))
            return none;
        return (state.Entities.Composed(of, description.Role), "state-and-role", Organ, of.Evidence);
    }

    private void Describe(Description description, int entity)
    {
        var country = description.Affiliation is { } index ? state.Entities.Entities[index].Country : null;
        var gender = state.Entities.Entities[entity].Kind == EntityKind.Person ? description.Form is 1 or 3 ? "f" : "m" : null;
        state.Entities.Describe(entity, RoleText(description, entity), description.IsNotNow ? null : country, gender, description.Role.Sector);
    }

    // The words of the description without its article and without the name that stands beside it.
    private string RoleText(Description description, int entity)
    {
        var start = description.Noun.Start;
        var end = description.Span.End;
        if (description.Entity == entity)
        {
            foreach (var span in state.Spans[description.Sentence])
            {
                if (span.Span.Start > start && span.Span.End == end)
                    end = span.Span.Start;
            }
        }
        return state.Text[start..end].TrimEnd(' ', ',', '\u00A0');
    }

    private void Add(Description description, int entity, string rule, double confidence, string? evidence) =>
        state.Mentions.Add(new Mention(
            description.Span, entity, MentionForm.Nominal, description.Sentence, description.Head, rule, confidence, evidence));
}

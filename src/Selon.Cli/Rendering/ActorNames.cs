using Selon.Cli.Formats;
using Selon.Knowledge;

namespace Selon.Cli.Rendering;

/// <summary>What people call the entities of a text, in the language of the program.</summary>
internal sealed class ActorNames
{
    // A text may say a thousand things of somebody: the first ones are enough to see that a heading says the same.
    private const int MostRoles = 8;

    private readonly IReadOnlyList<TextEntity> _entities;
    private readonly KnowledgeBase _knowledge;
    private readonly DateRange? _at;
    private readonly Labels _labels;
    private readonly string?[] _titles;

    public ActorNames(Reading reading, Labels labels)
    {
        _entities = reading.Entities.Entities;
        _knowledge = reading.Knowledge;
        _at = reading.Entities.At;
        _labels = labels;
        _titles = new string?[_entities.Count];
    }

    /// <summary>The name alone: "Sergueï Lavrov", "Gouvernement de la Russie".</summary>
    public string Name(int entity) => Name(_entities[entity]);

    /// <summary>The name with what it is: "Russie (gouvernement)", "Sergueï Lavrov, ministre russe des Affaires étrangères (Russie)".</summary>
    public string Title(int entity) => _titles[entity] ??= MakeTitle(_entities[entity]);

    /// <summary>The name of a country by its code or key; null where the base does not know it.</summary>
    public string? Country(string? code) => code is null || _knowledge.Find(code) is not { } state ? code : Name(state);

    /// <summary>The usual name of an entity of the base.</summary>
    public string Name(Entity entity) => PrintableText.Of(_labels.Language == "fr" ? entity.FrenchName : entity.EnglishName);

    /// <summary>The first name that an entity of the base has beside another word for something else: "Artsakh" beside "Haut-Karabakh".</summary>
    public string NameBeside(Entity entity, string other)
    {
        var names = _labels.Language == "fr" ? entity.FrenchNames : entity.EnglishNames;
        return PrintableText.Of(names.FirstOrDefault(n => !string.Equals(n, other, StringComparison.OrdinalIgnoreCase)) ?? names[0]);
    }

    /// <summary>The names of an entity in all languages.</summary>
    public string[] NamesOf(int entity) => [Name(entity), PrintableText.Of(_entities[entity].FrenchName), PrintableText.Of(_entities[entity].Name)];

    /// <summary>What the heading and the text say that somebody is.</summary>
    public IEnumerable<string> RolesOf(int entity) =>
        Role(_entities[entity]) is { } role ? _entities[entity].Roles.Take(MostRoles).Select(r => PrintableText.Of(r)).Where(r => r.Length > 0).Prepend(role) : [];

    private string Name(TextEntity entity) => PrintableText.Of(_labels.Language == "fr" ? entity.FrenchName : entity.Name);

    private string MakeTitle(TextEntity entity)
    {
        var name = Name(entity);
        var country = Country(entity.Country);
        switch (entity.Kind)
        {
            case EntityKind.Government when country is not null:
                return $"{country} ({_labels["kind.government"]})";
            case EntityKind.State or EntityKind.Government:
                return name;
            case EntityKind.Person:
                var role = Role(entity);
                return name + (role is null ? "" : ", " + role) + (country is null ? "" : $" ({country})");
        }
        // Of what the base does not hold, the kind is the guess of the recogniser: not worth a word.
        if (entity.Id.StartsWith("local:", StringComparison.Ordinal))
            return country is null ? name : $"{name} ({country})";
        var kind = entity.Kind.ToString().ToLowerInvariant();
        kind = _labels.Find($"type.{kind}.{entity.Known?.Type}") ?? _labels["kind." + kind];
        return country is null || country == name ? $"{name} ({kind})" : $"{name} ({kind}, {country})";
    }

    // What the text says that somebody is, else the office that the base knows on the day of the text.
    private string? Role(TextEntity entity)
    {
        var said = entity.Roles.Take(MostRoles).Select(role => PrintableText.Of(role))
            .FirstOrDefault(role => role.Length > 0 && !entity.FrenchName.Contains(role, StringComparison.OrdinalIgnoreCase));
        return _labels.Language == "fr" ? said ?? Office(entity) : Office(entity) ?? said;
    }

    private string? Office(TextEntity entity)
    {
        if (entity is not { Kind: EntityKind.Person, Known: { } person } || _at is not { } at)
            return null;
        foreach (var holding in _knowledge.HoldingsBy(person))
        {
            if (!holding.Days.Contains(at) || _knowledge.FindRole(holding.Title) is not { } role)
                continue;
            return _labels.Language == "fr" ? Form(role.FrenchForms, person.Gender == "f" ? 1 : 0) : Form(role.EnglishForms, 0);
        }
        return null;
    }

    private static string? Form(IReadOnlyList<string> forms, int index) =>
        forms.Count <= index ? null : forms[index] is "-" or "" ? forms.FirstOrDefault(f => f is not ("-" or "")) : forms[index];
}

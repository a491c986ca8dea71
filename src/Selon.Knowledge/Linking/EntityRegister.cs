using System.Globalization;
using Selon.Knowledge.Names;

namespace Selon.Knowledge.Linking;

/// <summary>The entities of one text while it is read.</summary>
internal sealed class EntityRegister(KnowledgeBase knowledge)
{
    private readonly Dictionary<int, int> _known = [];
    private readonly Dictionary<string, int> _composed = new(StringComparer.Ordinal);
    private readonly Dictionary<ulong, int> _local = [];
    private readonly List<TextEntity> _entities = [];

    /// <summary>The entities so far.</summary>
    public IReadOnlyList<TextEntity> Entities => _entities;

    /// <summary>An entity of the base.</summary>
    public int Known(int entity)
    {
        if (_known.TryGetValue(entity, out var index))
            return index;
        _known.Add(entity, _entities.Count);
        _entities.Add(Make(entity));
        return _entities.Count - 1;
    }

    private TextEntity Make(int entity)
    {
        var known = knowledge[entity];
        return new TextEntity(known.Id, known.Kind)
        {
            Name = known.EnglishName,
            FrenchName = known.FrenchName,
            Country = known.Country,
            Gender = known.Gender,
            Sector = known.Sector,
            Known = known,
            Government = (known.Government ?? knowledge.GovernmentIn(entity)) is { } government ? Make(government) : null,
        };
    }

    /// <summary>True where the text has named the entity.</summary>
    public bool IsNamed(int entity) => _known.ContainsKey(entity);

    /// <summary>An organ of a state or people with a role in it: the Russian police, the Syrian rebels.</summary>
    public int Composed(Entity state, Role role)
    {
        var organ = Organs.Of(role);
        if (organ == Organs.Government && state.Government is { } government)
            return Known(government);
        var id = $"{state.Id}/{organ ?? role.Key}";
        if (_composed.TryGetValue(id, out var index))
            return index;
        // Armies and services that the base holds by name: "l'armée azerbaïdjanaise".
        if (organ is not null && Named(FrenchName(state, knowledge.FindRole(Organs.Noun(role)) ?? role)) is { } organisation)
        {
            index = Known(organisation);
            _composed.Add(id, index);
            return index;
        }
        _composed.Add(id, _entities.Count);
        var english = organ is null ? role.EnglishForms.Count > 0 ? role.EnglishForms[role.Kind == RoleKind.Institution ? 0 : ^1] : role.Key : Organs.EnglishName(role);
        _entities.Add(new TextEntity(id, organ is null && role.Kind != RoleKind.Institution ? EntityKind.Group : EntityKind.Organization)
        {
            Name = (state.EnglishAdjectives.Count > 0 ? state.EnglishAdjectives[0] : state.EnglishName) + " " + english,
            FrenchName = FrenchName(state, role),
            Country = state.Country,
            Sector = role.Sector,
        });
        return _entities.Count - 1;
    }

    private int? Named(string name)
    {
        foreach (var posting in knowledge.Names.Find(name))
        {
            if (posting.Kind == NameKind.Name && knowledge.KindOf(posting.Target) == EntityKind.Organization)
                return posting.Target;
        }
        return null;
    }

    /// <summary>The people of a state: "les Russes".</summary>
    public int People(Entity state)
    {
        var id = state.Id + "/people";
        if (_composed.TryGetValue(id, out var index))
            return index;
        _composed.Add(id, _entities.Count);
        var french = state.FrenchAdjectives.Count > 0 && state.FrenchAdjectives[0].Split('/') is [_, _, var plural, _] ? plural : state.FrenchName;
        _entities.Add(new TextEntity(id, EntityKind.Group)
        {
            Name = "People of " + state.EnglishName,
            FrenchName = char.ToUpper(french[0], CultureInfo.InvariantCulture) + french[1..],
            Country = state.Country,
            Sector = "CVL",
        });
        return _entities.Count - 1;
    }

    /// <summary>What the base does not hold, by its name or description in the text.</summary>
    public int Local(EntityKind kind, string name, string? country = null, string? sector = null)
    {
        var hash = NameFolding.Hash(NameFolding.Empty, name);
        if (_local.TryGetValue(hash, out var index) && (_entities[index].Kind == kind || kind == EntityKind.Unknown))
            return index;
        _local[hash] = _entities.Count;
        _entities.Add(new TextEntity("local:", kind) { Name = name, FrenchName = name, Country = country, Sector = sector });
        return _entities.Count - 1;
    }

    /// <summary>Gives a local entity the name under which it is shown.</summary>
    public void Rename(int entity, string name) => _entities[entity] = _entities[entity] with { Name = name, FrenchName = name };

    /// <summary>Makes a name of the text another way to find an entity of it.</summary>
    public void AddName(string name, int entity) => _local.TryAdd(NameFolding.Hash(NameFolding.Empty, name), entity);

    /// <summary>What the text has called so, -1 for nothing.</summary>
    public int Find(string name) => _local.GetValueOrDefault(NameFolding.Hash(NameFolding.Empty, name), -1);

    /// <summary>Adds what a description says of an entity.</summary>
    public void Describe(int entity, string? role, string? country, string? gender, string? sector = null)
    {
        var described = _entities[entity];
        _entities[entity] = described with
        {
            Roles = role is null || described.Roles.Contains(role, StringComparer.OrdinalIgnoreCase) ? described.Roles : [.. described.Roles, role],
            Country = described.Country ?? country,
            Gender = described.Gender ?? gender,
            Sector = described.Sector ?? sector,
        };
    }

    private static string FrenchName(Entity state, Role role)
    {
        var forms = role.FrenchForms;
        var form = Enumerable.Range(0, forms.Count).FirstOrDefault(i => forms[i] is not ("-" or "") && i is 2 or 3, -1);
        if (form < 0 || role.Kind is RoleKind.Institution || (role.Kind is RoleKind.Group && forms.Count == 4 && (forms[0] is not ("-" or "") || forms[1] is not ("-" or ""))))
            form = Enumerable.Range(0, forms.Count).FirstOrDefault(i => forms[i] is not ("-" or ""), 0);
        var noun = forms.Count > 0 ? forms[form] : role.Key;
        var adjectives = state.FrenchAdjectives.Count > 0 ? state.FrenchAdjectives[0].Split('/') : [];
        return adjectives.Length == 4 ? noun + " " + adjectives[form] : $"{noun} ({state.FrenchName})";
    }
}

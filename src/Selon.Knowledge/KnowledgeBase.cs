using Selon.Knowledge.Compilation;
using Selon.Knowledge.Facts;
using Selon.Knowledge.Names;

namespace Selon.Knowledge;

/// <summary>
/// Who is who and where is what: states, organisations, office-holders, groups, outlets, places and their names.
/// </summary>
/// <remarks>
/// Immutable and safe to share between threads. Made from the files of the folder <c>knowledge</c> (its README describes
/// them), directly or in a compiled form that loads in a few milliseconds.
/// </remarks>
public sealed class KnowledgeBase
{
    private readonly KnowledgeTables _tables;
    private readonly Entity?[] _entities;
    private readonly Role?[] _roles;
    private readonly Lazy<Dictionary<string, int>> _keys;
    private readonly Lazy<Dictionary<string, int>> _roleKeys;
    private readonly Lazy<Dictionary<int, int>> _governments;
    private readonly Lazy<Misspellings> _misspellings;
    private readonly Lazy<Dictionary<int, int>> _capitals;

    internal KnowledgeBase(KnowledgeTables tables)
    {
        _tables = tables;
        _entities = new Entity?[tables.Entities.Length];
        _roles = new Role?[tables.Roles.Length];
        _keys = new Lazy<Dictionary<string, int>>(IndexKeys);
        _roleKeys = new Lazy<Dictionary<string, int>>(() => Enumerable.Range(0, tables.Roles.Length).ToDictionary(i => tables.Texts[tables.Roles[i].Key]!, StringComparer.Ordinal));
        _misspellings = new Lazy<Misspellings>(() => new Misspellings(StatesAndCapitals()));
        _capitals = new Lazy<Dictionary<int, int>>(PlacesOfCapitals);
        _governments = new Lazy<Dictionary<int, int>>(() => _capitals.Value.DistinctBy(c => c.Value).ToDictionary(c => c.Value, c => c.Key));
    }

    /// <summary>A base that knows nothing.</summary>
    public static KnowledgeBase Empty { get; } = new(new KnowledgeTables
    {
        Texts = new TextHeap([0], []), Entities = [], Places = [], Holdings = [], HoldingsByPerson = [], Memberships = [],
        MembershipsByMember = [], Roles = [], Disputes = [], Names = NameIndex.None,
    });

    /// <summary>Number of entities.</summary>
    public int Count => _entities.Length;

    /// <summary>Number of roles.</summary>
    public int RoleCount => _roles.Length;

    internal NameIndex Names => _tables.Names;

    /// <summary>Loads the compiled form.</summary>
    /// <exception cref="IOException">The file is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">The file is damaged or of another version.</exception>
    public static KnowledgeBase Load(string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        // The tables are read straight to where they stay, so a buffer would only copy them once more.
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        return new KnowledgeBase(KnowledgeFormat.Read(stream));
    }

    /// <summary>Compiles folders of files; each adds to those before it.</summary>
    /// <param name="folders">The folders.</param>
    /// <param name="problems">What is wrong in them, by file and line; such lines are left out.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static KnowledgeBase Compile(IReadOnlyList<string> folders, out IReadOnlyList<FactProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(folders);
        var facts = FactFolder.Read([.. folders]);
        var tables = KnowledgeCompiler.Compile(facts);
        var compiled = new KnowledgeBase(tables);
        FactChecks.Check(compiled, facts);
        problems = facts.Problems;
        return compiled;
    }

    /// <summary>Writes the compiled form.</summary>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        KnowledgeFormat.Write(stream, _tables);
    }

    /// <summary>An entity by its number.</summary>
    public Entity this[int index] => _entities[index] ??= MakeEntity(index);

    /// <summary>What an entity is, without making it.</summary>
    internal EntityKind KindOf(int entity) => (EntityKind)_tables.Entities[entity].Kind;

    /// <summary>Inhabitants of a place, 0 where unknown or no place.</summary>
    internal int PopulationOf(int entity) => _tables.Entities[entity].Place is var place and >= 0 ? _tables.Places[place].Population : 0;

    /// <summary>The government of a state, -1 for all else.</summary>
    internal int GovernmentOf(int entity) => _tables.Entities[entity].Government;

    /// <summary>An entity by its key (<c>RUS</c>, <c>sergei-lavrov</c>) or its id, null where there is none.</summary>
    public Entity? Find(string keyOrId)
    {
        ArgumentNullException.ThrowIfNull(keyOrId);
        return _keys.Value.TryGetValue(keyOrId, out var index) ? this[index] : null;
    }

    /// <summary>A role by its number.</summary>
    public Role RoleAt(int index) => _roles[index] ??= MakeRole(index);

    /// <summary>The government that sits in a place that is a capital, null for all other places.</summary>
    internal int? GovernmentIn(int place) => _governments.Value.TryGetValue(place, out var government) ? government : null;

    /// <summary>A role by its key, null where there is none.</summary>
    public Role? FindRole(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return _roleKeys.Value.TryGetValue(key, out var index) ? RoleAt(index) : null;
    }

    /// <summary>Who held an office, in the order of the files.</summary>
    public IEnumerable<OfficeHolding> HoldingsOf(Entity of, string office)
    {
        ArgumentNullException.ThrowIfNull(of);
        ArgumentNullException.ThrowIfNull(office);
        return RowsOf(_tables.Holdings, h => h.Of, of.Index).Where(i => _tables.Texts[_tables.Holdings[i].Office] == office).Select(MakeHolding);
    }

    /// <summary>
    /// Who held the office that a noun names, in the order of the files: those who bore it as their title ("le premier
    /// ministre"), else all who held the office that it stands for ("le chef du gouvernement").
    /// </summary>
    public IReadOnlyList<OfficeHolding> HoldingsOf(Entity of, Role role)
    {
        ArgumentNullException.ThrowIfNull(of);
        ArgumentNullException.ThrowIfNull(role);
        if (role.Office is not { } office)
            return [];
        OfficeHolding[] titled = [.. RowsOf(_tables.Holdings, h => h.Of, of.Index)
            .Where(i => _tables.Texts[_tables.Holdings[i].Title] == role.Key && !IsSharedOffice(_tables.Texts[_tables.Holdings[i].Office])).Select(MakeHolding)];
        return titled.Length > 0 ? titled : [.. HoldingsOf(of, office)];
    }

    /// <summary>All offices of a state or an organisation, in the order of the files.</summary>
    public IEnumerable<OfficeHolding> HoldingsOf(Entity of)
    {
        ArgumentNullException.ThrowIfNull(of);
        return RowsOf(_tables.Holdings, h => h.Of, of.Index).Select(MakeHolding);
    }

    /// <summary>The offices that a person held, in the order of the files.</summary>
    public IEnumerable<OfficeHolding> HoldingsBy(Entity person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return RowsOf(_tables.HoldingsByPerson, i => _tables.Holdings[i].Person, person.Index).Select(i => MakeHolding(_tables.HoldingsByPerson[i]));
    }

    /// <summary>The memberships of an entity, then those in it.</summary>
    public IEnumerable<Membership> MembershipsOf(Entity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return RowsOf(_tables.MembershipsByMember, i => _tables.Memberships[i].Member, entity.Index).Select(i => MakeMembership(_tables.MembershipsByMember[i]))
            .Concat(RowsOf(_tables.Memberships, m => m.Organisation, entity.Index).Select(MakeMembership));
    }

    /// <summary>Who holds and who claims a disputed place; a line for each claimant.</summary>
    public IEnumerable<Dispute> DisputesOf(Entity place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return RowsOf(_tables.Disputes, d => d.Place, place.Index).Select(i => _tables.Disputes[i]).Select(d => new Dispute(
            place, d.HeldBy < 0 ? null : this[d.HeldBy], d.ClaimedBy < 0 ? null : this[d.ClaimedBy], _tables.Texts[d.From], _tables.Texts[d.Until]));
    }

    /// <summary>Finds misspelled names of states and capitals.</summary>
    internal Misspellings Misspellings => _misspellings.Value;

    /// <summary>The place that is the capital where a government sits, null where the places do not hold it.</summary>
    internal int? PlaceOfCapital(int government) => _capitals.Value.TryGetValue(government, out var place) ? place : null;

    /// <summary>The organ that a seat stands for.</summary>
    internal string? TextAt(int text) => _tables.Texts[text];

    private IEnumerable<(string, NamePosting)> StatesAndCapitals()
    {
        for (var i = 0; i < _tables.Entities.Length; i++)
        {
            if (KindOf(i) != EntityKind.State)
                continue;
            foreach (var name in this[i].FrenchNames)
                yield return (name, new NamePosting(NameKind.Name, NameTraits.None, NamePosting.NoForm, 0, -1, i));
        }
        foreach (var (capital, government) in Capitals())
            yield return (capital, new NamePosting(NameKind.Capital, NameTraits.IsPlace, NamePosting.NoForm, 0, -1, government));
    }

    private IEnumerable<(string Name, int Government)> Capitals()
    {
        for (var i = 0; i < _tables.Entities.Length; i++)
        {
            var (government, capital) = (_tables.Entities[i].Government, _tables.Entities[i].Capital);
            if (government < 0 || capital < 0)
                continue;
            foreach (var name in Values(capital))
                yield return (name, government);
        }
    }

    private Dictionary<int, int> PlacesOfCapitals()
    {
        var places = new Dictionary<int, int>();
        foreach (var (capital, government) in Capitals())
        {
            foreach (var posting in Names.Find(capital))
            {
                if (posting.Kind == NameKind.Name && KindOf(posting.Target) == EntityKind.Place && this[posting.Target].Country == this[government].Country)
                    places.TryAdd(government, posting.Target);
            }
        }
        return places;
    }

    private Entity MakeEntity(int index)
    {
        ref readonly var row = ref _tables.Entities[index];
        var texts = _tables.Texts;
        return new Entity(index, texts[row.Id]!, texts[row.Key]!, (EntityKind)row.Kind)
        {
            FrenchNames = Values(row.NamesFrench),
            EnglishNames = Values(row.NamesEnglish),
            Country = texts[row.Country],
            Sector = texts[row.Sector],
            Type = texts[row.Type],
            Gender = texts[row.Gender],
            Owner = texts[row.Owner],
            Family = texts[row.Family],
            From = texts[row.From],
            Until = texts[row.Until],
            PartOf = row.PartOf < 0 ? null : row.PartOf,
            Government = row.Government < 0 ? null : row.Government,
            Coordinates = row.Place < 0 ? null : MakeCoordinates(_tables.Places[row.Place]),
            FrenchAdjectives = row.AdjectivesFrench < 0 ? [] : Values(row.AdjectivesFrench),
            EnglishAdjectives = row.AdjectivesEnglish < 0 ? [] : Values(row.AdjectivesEnglish),
            Evidence = Evidence(row.File, row.Line),
        };
    }

    private static Coordinates MakeCoordinates(in PlaceRow place) =>
        new(place.Latitude, place.Longitude, place.RadiusKilometers, place.Population);

    private Role MakeRole(int index)
    {
        ref readonly var row = ref _tables.Roles[index];
        var texts = _tables.Texts;
        return new Role(
            index, texts[row.Key]!, Forms(row.FormsFrench), Forms(row.FormsEnglish), texts[row.Sector], texts[row.Office], (RoleKind)row.Kind);
    }

    private OfficeHolding MakeHolding(int row)
    {
        ref readonly var holding = ref _tables.Holdings[row];
        var texts = _tables.Texts;
        return new OfficeHolding(
            this[holding.Of], texts[holding.Office]!, texts[holding.Title]!, this[holding.Person], texts[holding.From], texts[holding.Until],
            holding.IsActing != 0, Evidence(holding.File, holding.Line));
    }

    private string Evidence(int file, int line) =>
        _tables.Texts[file]! is var path && Path.IsPathRooted(path) ? $"{path}:{line}" : $"knowledge/{path}:{line}";

    private string[] Values(int text) => _tables.Texts[text]!.Split(" | ");

    private string[] Forms(int text) => text < 0 ? [] : Values(text)[0].Split('/', StringSplitOptions.TrimEntries);

    private Membership MakeMembership(int row)
    {
        ref readonly var membership = ref _tables.Memberships[row];
        var texts = _tables.Texts;
        return new Membership(
            this[membership.Organisation], this[membership.Member], texts[membership.Role]!, texts[membership.From], texts[membership.Until]);
    }

    // Of these an entity may have several at once, so a noun alone does not say who is meant.
    private static bool IsSharedOffice(string? office) => office is "spokesperson" or "envoy" or "deputy-head";

    // The numbers of the rows of a key in a table in the order of its keys.
    private static IEnumerable<int> RowsOf<TRow>(TRow[] rows, Func<TRow, int> key, int wanted)
    {
        var (low, high) = (0, rows.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (key(rows[middle]) < wanted)
                low = middle + 1;
            else
                high = middle;
        }
        for (; low < rows.Length && key(rows[low]) == wanted; low++)
            yield return low;
    }

    private Dictionary<string, int> IndexKeys()
    {
        var keys = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < _tables.Entities.Length; i++)
        {
            keys.TryAdd(_tables.Texts[_tables.Entities[i].Key]!, i);
            keys.TryAdd(_tables.Texts[_tables.Entities[i].Id]!, i);
        }
        return keys;
    }
}

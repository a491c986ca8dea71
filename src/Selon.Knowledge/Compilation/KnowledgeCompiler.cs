using System.Globalization;
using Selon.Knowledge.Facts;
using Selon.Knowledge.Names;

namespace Selon.Knowledge.Compilation;

/// <summary>Makes the tables from the files.</summary>
internal sealed class KnowledgeCompiler
{
    private readonly FactFolder _facts;
    private readonly TextHeapBuilder _texts = new();
    private readonly NameIndexBuilder _names = new();
    private readonly List<EntityRow> _entities = [];
    private readonly List<PlaceRow> _places = [];
    private readonly List<RoleRow> _roles = [];
    private readonly Dictionary<string, int> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _roleKeys = new(StringComparer.Ordinal);

    private KnowledgeCompiler(FactFolder facts) => _facts = facts;

    /// <summary>Compiles; what cannot be understood is added to the problems of the folder and left out.</summary>
    public static KnowledgeTables Compile(FactFolder facts)
    {
        var compiler = new KnowledgeCompiler(facts);
        compiler.AddStates();
        compiler.AddOrganisations();
        compiler.AddArmedGroups();
        compiler.AddPeoples();
        compiler.AddOutlets();
        compiler.AddPlaces();
        compiler.AddPeople();
        compiler.AddRoles();
        compiler.AddSeats();
        compiler.LinkParts();
        return compiler.Finish();
    }

    private KnowledgeTables Finish()
    {
        var holdings = Holdings();
        var memberships = Memberships();
        var disputes = Disputes();
        return new KnowledgeTables
        {
            Texts = _texts.Build(),
            Entities = [.. _entities],
            Places = [.. _places],
            Holdings = holdings,
            HoldingsByPerson = [.. Enumerable.Range(0, holdings.Length).OrderBy(i => holdings[i].Person)],
            Memberships = memberships,
            MembershipsByMember = [.. Enumerable.Range(0, memberships.Length).OrderBy(i => memberships[i].Member)],
            Roles = [.. _roles],
            Disputes = disputes,
            Names = _names.Build(),
        };
    }

    private void AddStates()
    {
        foreach (var row in _facts["states"])
        {
            var key = row.Required("key");
            var state = Add(row, key, EntityKind.State, row["names_fr"], row["names_en"], entity => entity with
            {
                Country = _texts.Add(key),
                Type = _texts.Add(row["kind"]),
                ArticleFrench = _texts.Add(row["article_fr"]),
                Capital = _texts.Add(row["capital"]),
                AdjectivesFrench = _texts.Add(row["adjectives_fr"]),
                AdjectivesEnglish = _texts.Add(row["adjectives_en"]),
            });
            if (state < 0)
                continue;
            AddNames(row, state, "names_fr", "names_en", "formal_fr", "formal_en");
            AddForms(row, "adjectives_fr", NameKind.Adjective, state);
            AddForms(row, "adjectives_en", NameKind.Adjective, state);
            if (row["kind"] == "territory" && row["part_of"] is not null && row["capital"] is null)
                continue;
            var government = AddGovernment(row, state);
            foreach (var capital in row.Values("capital"))
                _names.Add(capital, new NamePosting(NameKind.Capital, NameTraits.Capitalized | NameTraits.IsPlace, NamePosting.NoForm, 0, -1, government));
        }
    }

    private int AddGovernment(FactRow row, int state)
    {
        var key = row.Required("key");
        var french = row["names_fr"]?.Split(" | ")[0] ?? key;
        var name = row["article_fr"] switch
        {
            "le" => "Gouvernement du " + french,
            "la" => "Gouvernement de la " + french,
            "les" => "Gouvernement des " + french,
            "l'" or "l’" => "Gouvernement de l’" + french,
            _ => (NameFolding.Fold(french[0]) is 'a' or 'e' or 'i' or 'o' or 'u' or 'h' ? "Gouvernement d’" : "Gouvernement de ") + french,
        };
        var english = "Government of " + WithArticle(row["names_en"]?.Split(" | ")[0] ?? french, row["article_fr"]);
        var government = Add(row, key + "/government", EntityKind.Government, name, english, entity => entity with
        {
            Id = _texts.Add(Id(row, key) + "/government"),
            Country = _texts.Add(key),
            Sector = _texts.Add("GOV"),
            PartOf = state,
        });
        _entities[state] = _entities[state] with { Government = government };
        return government;
    }

    // "the United States", "the Netherlands", "the United Kingdom".
    private static string WithArticle(string name, string? frenchArticle) =>
        (frenchArticle == "les" && name.EndsWith('s')) || name.EndsWith(" Kingdom", StringComparison.Ordinal) || name.Contains("Republic", StringComparison.Ordinal)
            ? "the " + name
            : name;

    private void AddOrganisations()
    {
        foreach (var row in _facts["organisations"])
        {
            var entity = Add(row, row.Required("key"), EntityKind.Organization, row["names_fr"], row["names_en"], e => e with
            {
                Country = _texts.Add(row["country"]),
                Sector = _texts.Add(row["sector"]),
                Type = _texts.Add(row["kind"]),
                From = _texts.Add(row["from"]),
                Until = _texts.Add(row["until"]),
            });
            AddNames(row, entity, "names_fr", "names_en");
            AddAcronyms(row, entity, "acronyms_fr", "acronyms_en");
        }
    }

    private void AddArmedGroups()
    {
        foreach (var row in _facts["armed-groups"])
        {
            var entity = Add(row, row.Required("key"), EntityKind.Group, row["names_fr"], row["names_en"], e => e with
            {
                Country = _texts.Add(row.Values("countries") is [var only] ? only : null),
                Sector = _texts.Add(row["sector"]),
                Type = _texts.Add("armed group"),
                From = _texts.Add(row["from"]),
                Until = _texts.Add(row["until"]),
            });
            AddNames(row, entity, "names_fr", "names_en");
            AddAcronyms(row, entity, "acronyms");
            AddForms(row, "members_fr", NameKind.Member, entity);
            AddForms(row, "members_en", NameKind.Member, entity);
        }
    }

    private void AddPeoples()
    {
        foreach (var row in _facts["peoples"])
        {
            var plural = row.Values("forms_fr") is [var first, ..] && first.Split('/') is [_, _, var masculine, _] ? Capitalized(masculine.Trim()) : null;
            var english = row.Values("forms_en") is [var word, ..] ? Capitalized(word.Split('/')[^1].Trim()) : plural;
            var entity = Add(row, row.Required("key"), EntityKind.Group, plural, english, e => e with
            {
                Country = _texts.Add(row.Values("countries") is [var only] ? only : null),
                Sector = _texts.Add("CVL"),
                Type = _texts.Add(row["kind"]),
            });
            AddForms(row, "forms_fr", NameKind.People, entity);
            AddForms(row, "forms_en", NameKind.People, entity);
        }
    }

    private void AddOutlets()
    {
        foreach (var row in _facts["outlets"])
        {
            var entity = Add(row, row.Required("key"), EntityKind.Media, row["names"], row["names"], e => e with
            {
                Country = _texts.Add(row["country"]),
                Sector = _texts.Add("MED"),
                Type = _texts.Add(row["kind"]),
                Owner = _texts.Add(row["owner"]),
                Family = _texts.Add(row["family"]),
            });
            AddNames(row, entity, "names");
            AddAcronyms(row, entity, "acronyms");
        }
    }

    private void AddPlaces()
    {
        foreach (var row in _facts["places"])
        {
            if (!TryNumber(row["latitude"], out var latitude) || !TryNumber(row["longitude"], out var longitude)
                || Math.Abs(latitude) > 90 || Math.Abs(longitude) > 180)
            {
                _facts.Problems.Add(row.Problem("the coordinates are not two numbers of degrees"));
                continue;
            }
            _ = TryNumber(row["radius_km"], out var radius);
            _ = int.TryParse(row["population"], NumberStyles.None, CultureInfo.InvariantCulture, out var population);
            var entity = Add(row, row.Required("key"), EntityKind.Place, row["names_fr"], row["names_en"] ?? row["names_fr"], e => e with
            {
                Country = _texts.Add(row["country"]),
                Type = _texts.Add(row["kind"]),
                Place = _places.Count,
            });
            if (entity < 0)
                continue;
            _places.Add(new PlaceRow
            {
                Latitude = latitude,
                Longitude = longitude,
                RadiusKilometers = radius,
                Population = population,
                Region = _texts.Add(row["region"]),
            });
            AddNames(row, entity, "names_fr", "names_en");
            foreach (var camp in row.Values("names_by_camp"))
                AddName(entity, camp[(camp.IndexOf(':') + 1)..].Trim(), NameKind.Name, NameTraits.Capitalized);
        }
    }

    private void AddPeople()
    {
        foreach (var row in _facts["people"])
        {
            var entity = Add(row, row.Required("key"), EntityKind.Person, row["names_fr"], row["names_en"], e => e with
            {
                Country = _texts.Add(row["country"]),
                Gender = _texts.Add(row["gender"]),
            });
            AddNames(row, entity, "names_fr", "names_en");
            foreach (var name in row.Values("names_fr").Concat(row.Values("names_en")))
            {
                if (PersonNames.Surname(name) is { } surname)
                    AddName(entity, surname, NameKind.Surname, NameTraits.Capitalized);
            }
        }
    }

    private void AddRoles()
    {
        foreach (var row in _facts["roles"])
        {
            var key = row.Required("key");
            if (!_roleKeys.TryAdd(key, _roles.Count))
            {
                _facts.Problems.Add(row.Problem($"the role \"{key}\" is there twice"));
                continue;
            }
            RoleKind? kind = row["kind"] switch { "person" => RoleKind.Person, "group" => RoleKind.Group, "institution" => RoleKind.Institution, _ => null };
            if (kind is null)
                _facts.Problems.Add(row.Problem($"the kind of a role is person, group or institution, not \"{row["kind"]}\""));
            _roles.Add(new RoleRow
            {
                Key = _texts.Add(key),
                FormsFrench = _texts.Add(row["forms_fr"]),
                FormsEnglish = _texts.Add(row["forms_en"]),
                Sector = _texts.Add(row["sector"]),
                Office = _texts.Add(row["office"]),
                Kind = (int)(kind ?? RoleKind.Person),
            });
            AddForms(row, "forms_fr", NameKind.Role, _roles.Count - 1);
            AddForms(row, "forms_en", NameKind.Role, _roles.Count - 1);
        }
    }

    private void AddSeats()
    {
        foreach (var row in _facts["seats"])
        {
            if (Find(row, "of") is not { } of)
                continue;
            var organ = row.Required("organ");
            var target = _entities[of].Government >= 0 && organ is not ("parliament" or "court" or "intelligence") ? _entities[of].Government : of;
            var traits = NameTraits.Capitalized | (row["is_place"] == "yes" ? NameTraits.IsPlace : NameTraits.None);
            _names.Add(row.Required("name"), new NamePosting(NameKind.Seat, traits, NamePosting.NoForm, Language(row["language"]), _texts.Add(organ), target));
        }
    }

    // What an entity is part of may stand on a later line.
    private void LinkParts()
    {
        foreach (var table in (string[])["states", "organisations", "armed-groups"])
        {
            foreach (var row in _facts[table])
            {
                if (row["part_of"] is { } && Find(row, "part_of") is { } whole && _keys.TryGetValue(row.Required("key"), out var part))
                    _entities[part] = _entities[part] with { PartOf = whole };
            }
        }
    }

    private HoldingRow[] Holdings()
    {
        var holdings = new List<HoldingRow>();
        foreach (var row in _facts["office-holders"])
        {
            if (Find(row, "of") is not { } of || Find(row, "person") is not { } person)
                continue;
            if (row["title"] is { } title && !_roleKeys.ContainsKey(title))
                _facts.Problems.Add(row.Problem($"the title \"{title}\" is not the key of a role"));
            holdings.Add(new HoldingRow
            {
                Of = of,
                Office = _texts.Add(row.Required("office")),
                Title = _texts.Add(row.Required("title")),
                Person = person,
                From = Date(row, "from"),
                Until = Date(row, "until"),
                IsActing = row["acting"] == "yes" ? 1 : 0,
                File = _texts.Add(row.File),
                Line = row.Line,
            });
        }
        return [.. holdings.OrderBy(h => h.Of)];
    }

    private MembershipRow[] Memberships()
    {
        var memberships = new List<MembershipRow>();
        foreach (var row in _facts["memberships"])
        {
            if (Find(row, "organisation") is not { } organisation || Find(row, "member") is not { } member)
                continue;
            memberships.Add(new MembershipRow
            {
                Organisation = organisation,
                Member = member,
                Role = _texts.Add(row["role"] ?? "member"),
                From = Date(row, "from"),
                Until = Date(row, "until"),
            });
        }
        return [.. memberships.OrderBy(m => m.Organisation)];
    }

    private DisputeRow[] Disputes()
    {
        var disputes = new List<DisputeRow>();
        foreach (var row in _facts["disputed-areas"])
        {
            if (Find(row, "place") is not { } place)
                continue;
            foreach (var claimant in row.Values("claimed_by").DefaultIfEmpty())
            {
                disputes.Add(new DisputeRow
                {
                    Place = place,
                    HeldBy = row["held_by"] is null ? -1 : Find(row, "held_by") ?? -1,
                    ClaimedBy = claimant is null ? -1 : FindKey(row, claimant) ?? -1,
                    From = Date(row, "from"),
                    Until = Date(row, "until"),
                });
            }
        }
        return [.. disputes.OrderBy(d => d.Place)];
    }

    private int Add(FactRow row, string key, EntityKind kind, string? french, string? english, Func<EntityRow, EntityRow> complete)
    {
        if (key.Length == 0 || (french ?? english) is null)
        {
            _facts.Problems.Add(row.Problem("a key and a name are needed"));
            return -1;
        }
        if (!_keys.TryAdd(key, _entities.Count))
        {
            _facts.Problems.Add(row.Problem($"the key \"{key}\" is there twice"));
            return -1;
        }
        _entities.Add(complete(new EntityRow
        {
            Kind = (int)kind,
            Id = _texts.Add(Id(row, key)),
            Key = _texts.Add(key),
            NamesFrench = _texts.Add(french ?? english),
            NamesEnglish = _texts.Add(english ?? french),
            Country = -1,
            Sector = -1,
            Type = -1,
            Gender = -1,
            From = row.Columns.ContainsKey("from") ? Date(row, "from") : -1,
            Until = row.Columns.ContainsKey("until") ? Date(row, "until") : -1,
            PartOf = -1,
            Place = -1,
            Government = -1,
            Owner = -1,
            Family = -1,
            ArticleFrench = -1,
            Capital = -1,
            AdjectivesFrench = -1,
            AdjectivesEnglish = -1,
            File = _texts.Add(row.File),
            Line = row.Line,
        }));
        return _entities.Count - 1;
    }

    private static string Id(FactRow row, string key) => row["wikidata"] ?? "selon:" + key;

    private void AddNames(FactRow row, int entity, params ReadOnlySpan<string> columns)
    {
        if (entity < 0)
            return;
        foreach (var column in columns)
        {
            var isFirst = true;
            foreach (var name in row.Values(column))
            {
                var traits = char.IsUpper(name[0]) ? NameTraits.Capitalized : NameTraits.None;
                AddName(entity, name, NameKind.Name, isFirst ? traits | NameTraits.Preferred : traits);
                isFirst = false;
            }
        }
    }

    private void AddAcronyms(FactRow row, int entity, params ReadOnlySpan<string> columns)
    {
        if (entity < 0)
            return;
        foreach (var column in columns)
        {
            foreach (var name in row.Values(column))
                AddName(entity, name, NameKind.Acronym, NameTraits.Acronym);
        }
    }

    private void AddName(int entity, string name, NameKind kind, NameTraits traits) =>
        _names.Add(name, new NamePosting(kind, traits, NamePosting.NoForm, 0, -1, entity));

    private void AddForms(FactRow row, string column, NameKind kind, int target)
    {
        if (target < 0)
            return;
        foreach (var forms in row.Values(column))
        {
            var all = forms.Split('/', StringSplitOptions.TrimEntries);
            var isFrench = column.EndsWith("_fr", StringComparison.Ordinal);
            if (isFrench ? all.Length != 4 : all.Length > 2)
            {
                _facts.Problems.Add(row.Problem($"\"{forms}\" must be {(isFrench ? "four forms" : "one or two forms")} separated by \"/\""));
                continue;
            }
            for (var i = 0; i < all.Length; i++)
            {
                // English: singular and plural.
                var form = isFrench ? i : i * 2;
                if (all[i] is not ("" or "-"))
                    _names.Add(all[i], new NamePosting(kind, NameTraits.None, (byte)form, (byte)(isFrench ? 0 : 1), -1, target));
            }
        }
    }

    private int? Find(FactRow row, string column)
    {
        if (row[column] is { } key)
            return FindKey(row, key);
        _facts.Problems.Add(row.Problem($"the column \"{column}\" must not be empty"));
        return null;
    }

    private int? FindKey(FactRow row, string key)
    {
        if (_keys.TryGetValue(key, out var index))
            return index;
        _facts.Problems.Add(row.Problem($"nothing has the key \"{key}\""));
        return null;
    }

    private int Date(FactRow row, string column)
    {
        if (row[column] is { } date && !DateRange.TryParse(date, out _))
            _facts.Problems.Add(row.Problem($"\"{date}\" is not a date; expected 2020, 2020-10 or 2020-10-23"));
        return _texts.Add(row[column]);
    }

    private static byte Language(string? code) => code == "en" ? (byte)1 : (byte)0;

    private static bool TryNumber(string? text, out double value) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);

    private static string Capitalized(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];
}

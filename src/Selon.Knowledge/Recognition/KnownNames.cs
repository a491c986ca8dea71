using Selon.Knowledge.Facts;
using Selon.Knowledge.Names;

namespace Selon.Knowledge.Recognition;

/// <summary>Makes lists of names for the recogniser from files of knowledge.</summary>
public static class KnownNames
{
    private const int LargePopulation = 150_000;

    /// <summary>The names of folders of knowledge, for example those that a user adds to Selon's own.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static NameList Read(params IReadOnlyList<string> folders)
    {
        ArgumentNullException.ThrowIfNull(folders);
        return NameList.Of(Names(FactFolder.Read([.. folders])));
    }

    private static IEnumerable<(string Name, NameKinds Kinds)> Names(FactFolder facts) =>
        Fields(facts["states"], NameKinds.State, "names_fr", "names_en", "formal_fr")
            .Concat(Forms(facts["states"], NameKinds.People, "adjectives_fr"))
            .Concat(facts["places"].SelectMany(row => Fields([row], PlaceKind(row), "names_fr", "names_en", "region")))
            .Concat(Fields(facts["organisations"], NameKinds.Organization, "names_fr", "names_en", "acronyms_fr", "acronyms_en"))
            .Concat(facts["seats"].Select(row => (row.Required("name"), row["is_place"] == "yes" ? NameKinds.Place | NameKinds.Organization : NameKinds.Organization)))
            .Concat(Fields(facts["armed-groups"], NameKinds.ArmedGroup, "names_fr", "names_en", "acronyms"))
            .Concat(Forms(facts["armed-groups"], NameKinds.People, "members_fr"))
            .Concat(Fields(facts["outlets"], NameKinds.Outlet, "names", "acronyms"))
            .Concat(Forms(facts["peoples"], NameKinds.People, "forms_fr"))
            .Concat(Forms(facts["roles"], NameKinds.Role, "forms_fr"))
            .Concat(facts["people"].SelectMany(Person));

    private static IEnumerable<(string Name, NameKinds Kinds)> Fields(IEnumerable<FactRow> rows, NameKinds kind, params string[] columns) =>
        rows.SelectMany(row => columns.SelectMany(row.Values)).Select(name => (name, kind));

    private static IEnumerable<(string Name, NameKinds Kinds)> Forms(IEnumerable<FactRow> rows, NameKinds kind, string column) =>
        rows.SelectMany(row => row.Values(column)).SelectMany(forms => forms.Split('/')).Where(form => form is not ("" or "-")).Select(form => (form, kind));

    private static NameKinds PlaceKind(FactRow row)
    {
        var isLarge = row["kind"] is "capital" or "region" or "area" or "sea" or "strait"
            || (int.TryParse(row["population"], out var population) && population >= LargePopulation);
        return isLarge ? NameKinds.Place : NameKinds.SmallPlace;
    }

    private static IEnumerable<(string Name, NameKinds Kinds)> Person(FactRow row)
    {
        foreach (var name in row.Values("names_fr").Concat(row.Values("names_en")))
        {
            yield return (name, NameKinds.Person);
            if (PersonNames.Surname(name) is not { } surname)
                continue;
            yield return (surname, NameKinds.FamilyName);
            yield return (name[..name.IndexOf(' ', StringComparison.Ordinal)], NameKinds.GivenName);
        }
    }
}

using System.Globalization;
using Selon.Knowledge;

namespace Selon.Cli.Rendering;

/// <summary>Says in words what the base of knowledge has as keys and numbers.</summary>
internal sealed class EntityWords
{
    private readonly KnowledgeBase _knowledge;
    private readonly Labels _labels;
    private readonly bool _isFrench;

    public EntityWords(KnowledgeBase knowledge, Labels labels)
    {
        _knowledge = knowledge;
        _labels = labels;
        _isFrench = labels.Language == "fr";
    }

    /// <summary>The usual name in the language.</summary>
    public string Name(Entity entity) => PrintableText.Of(_isFrench ? entity.FrenchName : entity.EnglishName);

    /// <summary>What it is: "capitale", "agence de presse d’État".</summary>
    public string Kind(Entity entity)
    {
        var kind = entity.Kind.ToString().ToLowerInvariant();
        var word = entity.Type is { } type ? _labels.Find($"type.{kind}.{type}") ?? type : _labels[$"kind.{kind}"];
        if (entity.Gender is "f" or "m")
            word = _labels[$"person.{entity.Gender}"];
        return entity.Owner is { } owner ? $"{word}, {_labels.Find("owner." + owner) ?? owner}" : word;
    }

    /// <summary>The state by its name and code; the code alone where the base does not have it.</summary>
    public string Country(string code) => _knowledge.Find(code) is { } state ? $"{Name(state)} ({code})" : code;

    /// <summary>The title of an office in the gender of its holder.</summary>
    public string Title(OfficeHolding holding)
    {
        var title = _knowledge.FindRole(holding.Title) is { } role ? Noun(role, holding.Person.Gender == "f") : holding.Title;
        return holding.IsActing ? $"{title} ({_labels["acting"]})" : title;
    }

    /// <summary>A noun of office or function in the singular where it has one.</summary>
    public string Noun(Role role, bool isFeminine = false)
    {
        var forms = _isFrench ? role.FrenchForms : role.EnglishForms;
        if (_isFrench && isFeminine && forms.Count > 1 && forms[1] is not ("-" or ""))
            return forms[1];
        return forms.FirstOrDefault(f => f is not ("-" or "")) ?? role.Key;
    }

    /// <summary>From when until when: "2003-10-31 – 2008", "– 2008", "2003 –".</summary>
    public static string Dates(string? from, string? until) => $"{from} – {until}".Trim();

    /// <summary>Where a place lies: "40,38° N, 49,89° E".</summary>
    public string Position(Coordinates place)
    {
        var latitude = Degrees(place.Latitude) + (place.Latitude < 0 ? " S" : " N");
        var longitude = Degrees(place.Longitude) + (place.Longitude < 0 ? _labels["west"] : _labels["east"]);
        var position = $"{latitude}, {longitude}";
        return place.RadiusKilometers > 0 ? $"{position}, {_labels.Format("radius", Number(place.RadiusKilometers, "0.#"))}" : position;
    }

    /// <summary>A whole number with its thousands apart.</summary>
    public string Number(int number) => Number(number, "#,0");

    private string Degrees(double degrees) => Number(Math.Abs(degrees), "0.00##") + "°";

    private string Number(double number, string format)
    {
        var written = number.ToString(format, CultureInfo.InvariantCulture);
        return _isFrench ? written.Replace(',', '\u202F').Replace('.', ',') : written;
    }
}

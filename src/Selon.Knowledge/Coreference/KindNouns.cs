using System.Collections.Frozen;
using Selon.Knowledge.Linking;

namespace Selon.Knowledge.Coreference;

/// <summary>What common nouns say of the thing that they take up.</summary>
internal sealed class KindNouns
{
    private readonly FrozenDictionary<string, (EntityKind Kind, string TakesUp)> _nouns;
    private readonly FrozenDictionary<string, string> _titles;

    private KindNouns(Dictionary<string, (EntityKind, string)> nouns, Dictionary<string, string> titles)
    {
        _nouns = nouns.ToFrozenDictionary(StringComparer.Ordinal);
        _titles = titles.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The nouns of French.</summary>
    public static KindNouns French { get; } = Read("fr");

    /// <summary>The kind, unknown for a noun that is not in the table.</summary>
    public EntityKind KindOf(string noun) => _nouns.TryGetValue(noun, out var found) ? found.Kind : EntityKind.Unknown;

    /// <summary>True for a noun that, with an article alone, takes something named up.</summary>
    public bool TakesUp(string noun) => _nouns.TryGetValue(noun, out var found) && found.TakesUp != "no";

    /// <summary>True for a noun that does so with complements too: "le dirigeant américain".</summary>
    public bool AlwaysTakesUp(string noun) => _nouns.TryGetValue(noun, out var found) && found.TakesUp == "always";

    /// <summary>The gender that a title gives, null for what is no title.</summary>
    public string? GenderOfTitle(string form) => _titles.GetValueOrDefault(form.TrimEnd('.'));

    private static KindNouns Read(string language)
    {
        var nouns = new Dictionary<string, (EntityKind, string)>(StringComparer.Ordinal);
        foreach (var fields in EmbeddedTable.Read($"Coreference/Languages/{language}/kind-nouns.tsv"))
            nouns[fields[0]] = (Enum.Parse<EntityKind>(fields[1], ignoreCase: true), fields[2]);
        var titles = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var fields in EmbeddedTable.Read($"Coreference/Languages/{language}/titles.tsv"))
            titles[fields[0].TrimEnd('.')] = fields[1];
        return new KindNouns(nouns, titles);
    }
}

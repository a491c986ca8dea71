using System.Collections.Frozen;

namespace Selon.Knowledge.Linking;

/// <summary>Words around nouns of office and names, from a data file of the language.</summary>
internal sealed class LinkingWords
{
    private readonly FrozenDictionary<string, string> _kinds;

    private LinkingWords(Dictionary<string, string> kinds) => _kinds = kinds.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The words of French.</summary>
    public static LinkingWords French { get; } = Read("fr");

    /// <summary>True where the word is of the kind.</summary>
    public bool Is(string form, string kind) => _kinds.TryGetValue(form, out var found) && found == kind;

    private static LinkingWords Read(string language)
    {
        var kinds = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var fields in EmbeddedTable.Read($"Linking/Languages/{language}/words.tsv"))
            kinds[fields[0]] = fields[1];
        return new LinkingWords(kinds);
    }
}

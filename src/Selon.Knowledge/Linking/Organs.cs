using System.Collections.Frozen;

namespace Selon.Knowledge.Linking;

/// <summary>Which nouns name which organ of a state.</summary>
internal static class Organs
{
    /// <summary>The organ that is the government.</summary>
    public const string Government = "government";

    private static readonly FrozenDictionary<string, (string Organ, string Noun, string EnglishName)> s_organs = Read();

    /// <summary>The organ that a role names, null for none.</summary>
    public static string? Of(Role role) => s_organs.TryGetValue(role.Key, out var organ) ? organ.Organ : null;

    /// <summary>Key of the usual noun for the organ that a role names.</summary>
    public static string Noun(Role role) => s_organs.TryGetValue(role.Key, out var organ) ? organ.Noun : role.Key;

    /// <summary>The name of the organ in English, as it stands after the adjective of the state.</summary>
    public static string EnglishName(Role role) => s_organs.TryGetValue(role.Key, out var organ) ? organ.EnglishName : role.EnglishForms[^1];

    private static FrozenDictionary<string, (string, string, string)> Read()
    {
        var organs = new Dictionary<string, (string, string, string)>(StringComparer.Ordinal);
        foreach (var fields in EmbeddedTable.Read("Linking/organs.tsv"))
        {
            foreach (var role in fields[3].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                organs[role] = (fields[0], fields[1], fields[2]);
        }
        return organs.ToFrozenDictionary(StringComparer.Ordinal);
    }
}

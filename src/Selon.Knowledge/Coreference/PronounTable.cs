using System.Collections.Frozen;
using Selon.Knowledge.Linking;

namespace Selon.Knowledge.Coreference;

/// <summary>The pronouns and possessives of a language.</summary>
internal sealed class PronounTable
{
    private readonly FrozenDictionary<string, Entry> _entries;

    private PronounTable(Dictionary<string, Entry> entries) => _entries = entries.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The pronouns of French.</summary>
    public static PronounTable French { get; } = Read("fr");

    /// <summary>The pronoun of this form, null for none.</summary>
    /// <param name="form">The form; case, the shape of its apostrophe and a hyphen before it ("-t-il") do not count.</param>
    /// <param name="isDeterminer">Whether it stands before a noun.</param>
    public Entry? Find(string form, bool isDeterminer)
    {
        var folded = form.Replace('’', '\'').ToLowerInvariant();
        if (folded.StartsWith("-t-", StringComparison.Ordinal))
            folded = folded[3..];
        folded = folded.TrimStart('-');
        return _entries.GetValueOrDefault(Key(folded, isDeterminer));
    }

    private static string Key(string form, bool isDeterminer) => isDeterminer ? form + "/det" : form;

    private static PronounTable Read(string language)
    {
        var entries = new Dictionary<string, Entry>(StringComparer.Ordinal);
        foreach (var fields in EmbeddedTable.Read($"Coreference/Languages/{language}/pronouns.tsv"))
        {
            var form = fields[2] switch
            {
                "possessive" => ExpressionForm.Possessive,
                "latter" => ExpressionForm.Latter,
                "first" => ExpressionForm.FirstPerson,
                "second" => ExpressionForm.SecondPerson,
                _ => ExpressionForm.Pronoun,
            };
            entries[Key(fields[0], fields[1] == "det")] = new Entry(form, fields[3] == "-" ? null : fields[3], fields[4] switch { "s" => false, "p" => true, _ => null });
        }
        return new PronounTable(entries);
    }

    /// <summary>What is known of a pronoun.</summary>
    internal sealed record Entry(ExpressionForm Form, string? Gender, bool? IsPlural);
}

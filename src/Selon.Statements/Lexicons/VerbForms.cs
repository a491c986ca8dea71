using System.Collections.Frozen;

namespace Selon.Statements.Lexicons;

/// <summary>The forms of the verbs of the lexicon, made by the endings of conjugation.tsv. Immutable.</summary>
internal sealed class VerbForms
{
    private readonly FrozenDictionary<string, string> _lemmas;

    /// <summary>Conjugates verbs.</summary>
    public VerbForms(string language, IEnumerable<string> verbs)
    {
        var endings = TabSeparatedTable.ReadEmbedded(language, "conjugation", 2)
            .Select(row => (Infinitive: row[0], Forms: row.Words(1, '|'))).OrderByDescending(row => row.Infinitive.Length).ToList();
        var lemmas = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var verb in verbs.Order(StringComparer.Ordinal))
        {
            var (infinitive, forms) = endings.Find(row => verb.EndsWith(row.Infinitive, StringComparison.Ordinal));
            if (infinitive is null)
                continue;
            var stem = verb[..^infinitive.Length];
            foreach (var form in forms)
                lemmas.TryAdd(stem + form, verb);
        }
        _lemmas = lemmas.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The verb of which this is a form, in any case; null for none.</summary>
    public string? LemmaOf(string form) =>
        _lemmas.GetValueOrDefault(form) ?? (form.Length > 0 && char.IsUpper(form[0]) ? _lemmas.GetValueOrDefault(form.ToLowerInvariant()) : null);
}

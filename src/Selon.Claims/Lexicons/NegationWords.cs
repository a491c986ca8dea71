using System.Collections.Frozen;

namespace Selon.Claims.Lexicons;

/// <summary>Words that negate, and words that call something false.</summary>
internal static class NegationWords
{
    private static readonly FrozenDictionary<string, string> s_words =
        ConceptTable.Read("fr/negation", 2).ToFrozenDictionary(f => f[0], f => f[1], StringComparer.Ordinal);

    /// <summary>True for "ne", "aucun", "ni" …, folded.</summary>
    public static bool IsNegation(string lemma) => s_words.TryGetValue(lemma, out var kind) && kind == "negation";

    /// <summary>True for "faux", "inexact", "infondé" …, folded.</summary>
    public static bool IsFalse(string lemma) => s_words.TryGetValue(lemma, out var kind) && kind == "false";
}

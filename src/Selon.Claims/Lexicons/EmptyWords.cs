using System.Collections.Frozen;

namespace Selon.Claims.Lexicons;

/// <summary>Words that say nothing of the matter itself.</summary>
internal static class EmptyWords
{
    private static readonly FrozenSet<string> s_words = ConceptTable.Read("fr/empty-words", 1).Select(f => f[0]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for such a word, folded.</summary>
    public static bool Contains(string lemma) => s_words.Contains(lemma);
}

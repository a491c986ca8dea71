using System.Buffers;
using System.Text;
using Selon.Knowledge.Names;

namespace Selon.Store.Searching;

/// <summary>Makes spellings equal for the search.</summary>
internal static class SearchFolding
{
    private static readonly SearchValues<char> s_ligatures = SearchValues.Create("œŒæÆßﬁﬂ");

    /// <summary>A text with its ligatures written out, which the tokenizer of the index leaves as they are.</summary>
    public static string WithoutLigatures(string text)
    {
        var at = text.AsSpan().IndexOfAny(s_ligatures);
        if (at < 0)
            return text;
        var result = new StringBuilder(text, 0, at, text.Length + 16);
        for (; at < text.Length; at++)
            Append(result, text[at]);
        return result.ToString();
    }

    /// <summary>A name or a word without case, accents and ligatures; hyphens and apostrophes are spaces, single ones.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            if (s_ligatures.Contains(unit))
            {
                Append(result, char.ToLowerInvariant(unit));
                continue;
            }
            var folded = NameFolding.Fold(unit);
            if (folded == ' ' ? result.Length > 0 && result[^1] != ' ' : folded != '\0')
                result.Append(folded);
        }
        return result.ToString().TrimEnd();
    }

    private static void Append(StringBuilder result, char unit) => _ = unit switch
    {
        'œ' => result.Append("oe"),
        'Œ' => result.Append("Oe"),
        'æ' => result.Append("ae"),
        'Æ' => result.Append("Ae"),
        'ß' => result.Append("ss"),
        'ﬁ' => result.Append("fi"),
        'ﬂ' => result.Append("fl"),
        _ => result.Append(unit),
    };
}

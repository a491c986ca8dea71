using Selon.Claims.Origins.Signatures;
using Selon.Knowledge.Names;

namespace Selon.Claims.Origins.Outlets;

/// <summary>Whether an article says that its outlet asked, saw or checked for itself.</summary>
internal static class OwnReporting
{
    private const string OutletMark = "@";

    private static readonly ILookup<ulong, ulong[]> s_phrases = OriginTable.Read("own-reporting", columns: 1)
        .Select(f => f[0].Split(' ').Select(w => w == OutletMark ? 0UL : NameFolding.Hash(NameFolding.Empty, w)).ToArray())
        .ToLookup(p => p[0]);

    /// <summary>True where it does.</summary>
    /// <param name="words">The words of the article.</param>
    /// <param name="outlet">The name of the outlet; null where unknown.</param>
    public static bool IsIn(IReadOnlyList<ArticleWord> words, string? outlet)
    {
        ulong[] name = outlet is null ? [] : [.. WordReader.Read(outlet).Select(w => w.Hash)];
        for (var i = 0; i < words.Count; i++)
        {
            if (s_phrases[words[i].Hash].Any(p => Matches(words, i, p, name)))
                return true;
        }
        return false;
    }

    private static bool Matches(IReadOnlyList<ArticleWord> words, int at, ulong[] phrase, ulong[] name)
    {
        var position = at;
        foreach (var hash in phrase)
        {
            if (hash != 0)
            {
                if (position >= words.Count || words[position].Is(WordTraits.Quoted) || words[position++].Hash != hash)
                    return false;
                continue;
            }
            // "à l'AFP", "au Monde": an article before the name that is not its first word.
            if (name.Length == 0 || !(NameAt(words, position, name) || NameAt(words, position + 1, name)))
                return false;
            position += name.Length;
        }
        return true;
    }

    private static bool NameAt(IReadOnlyList<ArticleWord> words, int at, ulong[] name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (at + i >= words.Count || words[at + i].Hash != name[i])
                return false;
        }
        return true;
    }
}

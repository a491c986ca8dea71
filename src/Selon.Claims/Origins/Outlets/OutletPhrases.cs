using System.Collections.Frozen;
using Selon.Claims.Origins.Signatures;
using Selon.Knowledge.Names;

namespace Selon.Claims.Origins.Outlets;

/// <summary>Finds set phrases by which an article speaks of its outlet.</summary>
internal sealed class OutletPhrases
{
    private const string OutletMark = "@";

    private readonly FrozenDictionary<ulong, ulong[][]> _phrases;

    private OutletPhrases(string list) => _phrases = OriginTable.Read(list, columns: 1)
        .Select(f => f[0].Split(' ').Select(w => w == OutletMark ? 0UL : NameFolding.Hash(NameFolding.Empty, w)).ToArray())
        .GroupBy(p => p[0]).ToFrozenDictionary(g => g.Key, g => g.ToArray());

    /// <summary>That the outlet asked, saw or checked for itself.</summary>
    public static OutletPhrases OwnReporting { get; } = new("own-reporting");

    /// <summary>That it comes back to what it wrote.</summary>
    public static OutletPhrases Correction { get; } = new("corrections");

    /// <summary>True where the article has one of them.</summary>
    /// <param name="words">The words of the article.</param>
    /// <param name="outlet">The name of the outlet; null where unknown.</param>
    public bool AreIn(IReadOnlyList<ArticleWord> words, string? outlet)
    {
        ulong[] name = outlet is null ? [] : [.. WordReader.Read(outlet).Select(w => w.Hash)];
        for (var i = 0; i < words.Count; i++)
        {
            if (!_phrases.TryGetValue(words[i].Hash, out var phrases))
                continue;
            foreach (var phrase in phrases)
            {
                if (Matches(words, i, phrase, name))
                    return true;
            }
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

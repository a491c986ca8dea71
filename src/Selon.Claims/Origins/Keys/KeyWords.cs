using System.Collections.Frozen;
using System.Text;
using Selon.Knowledge.Names;

namespace Selon.Claims.Origins.Keys;

/// <summary>Folds the words of who speaks, and knows those that say something of them.</summary>
internal static class KeyWords
{
    private static readonly FrozenSet<string> s_articles = FrozenSet.ToFrozenSet(["le", "la", "les", "l", "un", "une", "des", "du", "de", "d", "au", "aux", "ce", "cette", "ces", "son", "sa", "ses"], StringComparer.Ordinal);
    private static readonly FrozenSet<string> s_sides = OriginTable.Read("both-sides", columns: 1).Select(f => f[0]).ToFrozenSet(StringComparer.Ordinal);
    private static readonly string[] s_anonymity = [.. OriginTable.Read("anonymity", columns: 1).Select(f => f[0])];

    /// <summary>Lower case, without accents and punctuation, one blank between words.</summary>
    public static string Fold(ReadOnlySpan<char> words)
    {
        var folded = new StringBuilder(words.Length);
        foreach (var unit in words)
        {
            var letter = NameFolding.Fold(unit);
            if (letter != '\0' && char.IsLetterOrDigit(letter))
                folded.Append(letter);
            else if (letter != '\0' && folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }
        return folded.ToString().TrimEnd();
    }

    /// <summary>Folded, without the article before it.</summary>
    public static string Name(ReadOnlySpan<char> words)
    {
        var folded = Fold(words);
        while (folded.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end && s_articles.Contains(folded[..end]))
            folded = folded[(end + 1)..];
        return folded;
    }

    /// <summary>True for "les deux gouvernements", "les deux capitales".</summary>
    public static bool AreBothSides(ReadOnlySpan<char> words) =>
        Fold(words).Split(' ') is var folded && Array.IndexOf(folded, "deux") is >= 0 and var at && folded.Skip(at + 1).Any(s_sides.Contains);

    /// <summary>True where words say that somebody does not want to be named.</summary>
    public static bool SayAnonymity(ReadOnlySpan<char> words)
    {
        var folded = Fold(words);
        return s_anonymity.Any(phrase => folded.Contains(phrase, StringComparison.Ordinal));
    }
}

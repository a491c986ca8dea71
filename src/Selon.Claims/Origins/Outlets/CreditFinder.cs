using System.Collections.Frozen;
using Selon.Claims.Articles;
using Selon.Knowledge.Names;

namespace Selon.Claims.Origins.Outlets;

/// <summary>Finds the agencies whose text an article is, as its fields, its dateline and its foot say.</summary>
/// <remarks>
/// "(AFP)" before the first dash, "(avec AFP)" and "Source : AFP" at the end, "Par Le Figaro avec Reuters" at the head: a
/// bracket or a short line of nothing but names of outlets and words of credit. An agency named in running text is a
/// source of what is said there, not of the article.
/// </remarks>
public static class CreditFinder
{
    private const int HeadLength = 160;
    private const int FootLength = 160;
    private const int LongestLine = 80;
    private const int MostWords = 6;

    private static readonly FrozenSet<string> s_words = OriginTable.Read("credit-words", columns: 1).Select(f => f[0]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The keys of the agencies in the order of the alphabet.</summary>
    public static IReadOnlyList<string> Find(Article article, OutletDirectory outlets)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(outlets);
        var document = article.Document;
        var found = new SortedSet<string>(StringComparer.Ordinal);
        if (outlets.Find(document.Outlet) is { IsAgency: true } own)
            found.Add(own.Key);
        if (document.Credit is { Length: <= 2 * LongestLine } credit)
            AddNames(credit, outlets, found, isCredit: true);
        if (found.Count > 0)
            return [.. found];
        var text = document.Text.Text.AsSpan().Trim();
        var head = text[..Math.Min(HeadLength, text.Length)];
        AddLine(FirstLine(head), outlets, found);
        AddDateline(head, outlets, found);
        var foot = text[^Math.Min(FootLength, text.Length)..];
        AddLine(LastLine(foot), outlets, found);
        if (foot.TrimEnd(". ") is [.., ')'] trimmed && trimmed.LastIndexOf('(') is >= 0 and var open)
            AddNames(trimmed[(open + 1)..^1], outlets, found, isCredit: false);
        return [.. found];
    }

    // "Bichkek, 13 avr 2027 (AFP) - ", "DOUCHANBÉ, 13 avril /ANIT Khovar/.", "AA / Mascate"
    private static void AddDateline(ReadOnlySpan<char> head, OutletDirectory outlets, SortedSet<string> found)
    {
        foreach (var (open, close) in (ReadOnlySpan<(char, char)>)[('(', ')'), ('/', '/')])
        {
            var start = head.IndexOf(open);
            var length = start < 0 ? -1 : head[(start + 1)..].IndexOf(close);
            if (length is <= 0 or > 40 || head[..start].Contains('«'))
                continue;
            var after = head[(start + length + 2)..].TrimStart();
            if (after is ['-' or '–' or '—' or '.' or ':', ..] || start == 0)
                AddNames(head.Slice(start + 1, length), outlets, found, isCredit: false);
            else if (after is ['(', ..] && after.IndexOf(')') is > 0 and <= 40 and var end && after[(end + 1)..].TrimStart() is ['-' or '–' or '—', ..])
                AddNames(after[1..end], outlets, found, isCredit: false);
        }
    }

    private static void AddLine(ReadOnlySpan<char> line, OutletDirectory outlets, SortedSet<string> found)
    {
        line = line.Trim().Trim("()[].");
        if (line.Length is > 1 and <= LongestLine)
            AddNames(line, outlets, found, isCredit: false);
    }

    private static ReadOnlySpan<char> FirstLine(ReadOnlySpan<char> text) => text.IndexOfAny("\r\n") is >= 0 and var end ? text[..end] : [];

    private static ReadOnlySpan<char> LastLine(ReadOnlySpan<char> text) => text.LastIndexOfAny("\r\n") is >= 0 and var start ? text[(start + 1)..] : [];

    // All words must be names of outlets or words of credit, but in the field of credit, where a person may stand too.
    private static void AddNames(ReadOnlySpan<char> words, OutletDirectory outlets, SortedSet<string> found, bool isCredit)
    {
        string[] tokens = words.ToString().Split([' ', ',', ';', ':', '/', '|', '(', ')', '’', '\'', '\u00A0', '\u202F', '&', '+', '.'], StringSplitOptions.RemoveEmptyEntries);
        if (tokens.Length > 4 * MostWords)
            return;
        var agencies = new List<string>();
        for (var i = 0; i < tokens.Length;)
        {
            var taken = 0;
            for (var length = Math.Min(MostWords, tokens.Length - i); length > 0 && taken == 0; length--)
            {
                var name = string.Join(' ', tokens, i, length);
                if (length == 1 && s_words.Contains(Fold(name)))
                    taken = 1;
                else if (outlets.IsMedia(name))
                    taken = length;
                if (taken > 0 && outlets.FindAgency(name) is { } agency)
                    agencies.Add(agency);
            }
            // "/ANIT Khovar/": an acronym for the word agency before the name.
            if (taken == 0 && !isCredit && !(i == 0 && tokens.Length > 1 && tokens[0].Length > 2 && tokens[0].All(char.IsAsciiLetterUpper)))
                return;
            i += Math.Max(taken, 1);
        }
        found.UnionWith(agencies);
    }

    private static string Fold(string word) => string.Create(word.Length, word, static (span, from) =>
    {
        for (var i = 0; i < from.Length; i++)
            span[i] = NameFolding.Fold(from[i]) is var letter && letter == '\0' ? ' ' : letter;
    });
}

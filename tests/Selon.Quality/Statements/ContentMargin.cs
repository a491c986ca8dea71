using System.Text;

namespace Selon.Quality.Statements;

/// <summary>What at the edges of a content does not count: complementizers in front, quotation marks and punctuation on both sides.</summary>
internal static class ContentMargin
{
    private const string Marks = "«»\"“”„'’‘,;:.()[]–—-";
    private static readonly string[] Complementizers =
        ["que", "qu'", "qu’", "de", "d'", "d’", "à", "au", "aux", "des", "du", "that", "to"];

    /// <summary>The first position that counts, <paramref name="end"/> where none does.</summary>
    public static int Leading(Rune[] text, int start, int end)
    {
        var at = start;
        while (true)
        {
            var next = SkipMarks(text, at, end);
            next = SkipComplementizer(text, next, end);
            if (next == at)
                return at;
            at = next;
        }
    }

    /// <summary>The end of what counts.</summary>
    public static int Trailing(Rune[] text, int start, int end)
    {
        while (end > start && IsMark(text[end - 1]))
            end--;
        return end;
    }

    private static int SkipMarks(Rune[] text, int at, int end)
    {
        while (at < end && IsMark(text[at]))
            at++;
        return at;
    }

    private static int SkipComplementizer(Rune[] text, int at, int end)
    {
        foreach (var word in Complementizers)
        {
            if (at + word.Length > end || !Matches(text, at, word))
                continue;
            var after = at + word.Length;
            if (word[^1] is '\'' or '’')
                return after;
            if (after < end && Rune.IsWhiteSpace(text[after]))
                return after;
        }
        return at;
    }

    private static bool Matches(Rune[] text, int at, string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (Rune.ToLowerInvariant(text[at + i]).Value != word[i])
                return false;
        }
        return true;
    }

    private static bool IsMark(Rune rune) =>
        Rune.IsWhiteSpace(rune) || (rune.IsBmp && Marks.Contains((char)rune.Value, StringComparison.Ordinal));
}

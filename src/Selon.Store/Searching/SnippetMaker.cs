using System.Text;
using Selon.Text;

namespace Selon.Store.Searching;

/// <summary>Cuts out of a text what is around the words that were asked for.</summary>
internal static class SnippetMaker
{
    private const int Length = 200;
    private const int Before = 60;

    // The words of a long text that are looked at; articles are shorter.
    private const int MostWords = 20_000;

    /// <summary>The stretch with the most different words, the first of equal ones; the beginning where none occurs.</summary>
    public static Snippet Make(string text, SearchWords words)
    {
        var matches = words.IsEmpty ? [] : Find(text, words);
        var best = Best(matches);
        var start = matches.Count == 0 ? 0 : WordStart(text, Math.Max(0, matches[best].Span.Start - Before));
        var end = WordEnd(text, Math.Min(text.Length, start + Length));
        return Clean(text, start, end, matches);
    }

    private static List<(TextSpan Span, int Term)> Find(string text, SearchWords words)
    {
        var terms = words.Wanted.ToList();
        var found = new List<(TextSpan, int)>();
        var spans = TextWords.Of(text).Take(MostWords).ToList();
        var folded = spans.Select(s => SearchFolding.Fold(s.Of(text))).ToList();
        for (var i = 0; i < spans.Count; i++)
        {
            for (var t = 0; t < terms.Count; t++)
            {
                if (Matches(folded, i, terms[t]))
                    found.Add((new TextSpan(spans[i].Start, spans[i + terms[t].Words.Count - 1].End), t));
            }
        }
        return found;
    }

    private static bool Matches(List<string> words, int at, SearchWords.Term term)
    {
        if (at + term.Words.Count > words.Count)
            return false;
        for (var i = 0; i < term.Words.Count; i++)
        {
            var isLast = term.IsBeginning && i == term.Words.Count - 1;
            if (isLast ? !words[at + i].StartsWith(term.Words[i], StringComparison.Ordinal) : words[at + i] != term.Words[i])
                return false;
        }
        return true;
    }

    private static int Best(List<(TextSpan Span, int Term)> matches)
    {
        var (best, most) = (0, 0);
        for (var i = 0; i < matches.Count; i++)
        {
            var limit = matches[i].Span.Start + Length - Before;
            var different = matches.Skip(i).TakeWhile(m => m.Span.End <= limit).Take(64).Select(m => m.Term).Distinct().Count();
            if (different > most)
                (best, most) = (i, different);
        }
        return best;
    }

    private static int WordStart(string text, int at)
    {
        while (at > 0 && !char.IsWhiteSpace(text[at - 1]) && at > 0)
            at--;
        return at;
    }

    private static int WordEnd(string text, int at)
    {
        while (at < text.Length && !char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    private static Snippet Clean(string text, int start, int end, List<(TextSpan Span, int Term)> matches)
    {
        var clean = new StringBuilder(end - start);
        var offsets = new int[end - start + 1];
        for (var i = start; i < end; i++)
        {
            offsets[i - start] = clean.Length;
            var isBlank = char.IsWhiteSpace(text[i]) || char.IsControl(text[i]);
            if (!isBlank)
                clean.Append(text[i]);
            else if (clean.Length > 0 && clean[^1] != ' ')
                clean.Append(' ');
        }
        offsets[end - start] = clean.Length;
        var marked = matches.Where(m => m.Span.Start >= start && m.Span.End <= end)
            .Select(m => new TextSpan(offsets[m.Span.Start - start], offsets[m.Span.End - start])).Distinct().Order();
        return new Snippet(clean.ToString().TrimEnd(), [.. marked], start > 0, end < text.AsSpan().TrimEnd().Length);
    }
}

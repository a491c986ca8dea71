using Selon.Text;

namespace Selon.Statements.Trees;

/// <summary>Turns stretches of words into the spans of a content: no outer punctuation, whole quotations.</summary>
internal static class ContentSpans
{
    private const string OuterMarks = ",;:.–—-";

    /// <summary>Adds the words from <paramref name="first"/> to <paramref name="last"/> without those of the holes.</summary>
    /// <param name="article">The text.</param>
    /// <param name="tree">The sentence.</param>
    /// <param name="first">First word.</param>
    /// <param name="last">Last word.</param>
    /// <param name="holes">Stretches of words that are left out, in any order.</param>
    /// <param name="spans">Where the spans go.</param>
    public static void Add(
        Article article, SentenceTree tree, int first, int last, List<WordRange> holes, List<TextSpan> spans)
    {
        holes.Sort();
        var from = first;
        foreach (var hole in holes)
        {
            if (hole.Last < from || hole.First > last)
                continue;
            AddPiece(article, tree, from, hole.First - 1, spans);
            from = Math.Max(from, hole.Last + 1);
        }
        AddPiece(article, tree, from, last, spans);
    }

    /// <summary>Adds a stretch of words.</summary>
    public static void Add(Article article, SentenceTree tree, WordRange words, List<TextSpan> spans) =>
        AddPiece(article, tree, words.First, words.Last, spans);

    /// <summary>Takes outer punctuation and white space off a span and adds quotation marks that belong to it.</summary>
    public static TextSpan Trim(Article article, TextSpan span)
    {
        var (start, end) = TrimMarks(article, span.Start, span.End);
        if (start >= end)
            return new TextSpan(span.Start, span.Start);
        start = IncludeOpening(article, start, end);
        var whole = article.Quotations.Complete(new TextSpan(start, end));
        return whole;
    }

    /// <summary>Takes a comma or space off the end of a noun phrase and closes a quotation that ends with it.</summary>
    public static TextSpan TrimPhrase(Article article, TextSpan span)
    {
        var end = span.End;
        while (end > span.Start + 1 && (char.IsWhiteSpace(article.Text[end - 1]) || article.Text[end - 1] is ',' or ';' or ':'))
            end--;
        var whole = article.Quotations.Complete(new TextSpan(span.Start, end));
        return whole.End <= end + 2 ? whole : new TextSpan(span.Start, end);
    }

    /// <summary>Takes outer punctuation and white space off a span and leaves quotations as they are cut.</summary>
    public static TextSpan TrimMarks(Article article, TextSpan span)
    {
        var (start, end) = TrimMarks(article, span.Start, span.End);
        return new TextSpan(start, Math.Max(start, end));
    }

    private static void AddPiece(Article article, SentenceTree tree, int first, int last, List<TextSpan> spans)
    {
        if (first > last)
            return;
        var span = Trim(article, tree.Span(first, last));
        if (!HasLetters(span.Of(article.Text)))
            return;
        // A quotation that began in the piece before may already hold this one.
        if (spans.Count > 0 && spans[^1].End > span.Start && spans[^1].Start <= span.Start)
        {
            if (spans[^1].End < span.End)
                spans[^1] = spans[^1].Union(span);
            return;
        }
        spans.Add(span);
    }

    private static (int Start, int End) TrimMarks(Article article, int start, int end)
    {
        var text = article.Text;
        while (start < end && IsLeadingMark(article, start))
            start++;
        while (end > start && IsTrailingMark(article, start, end))
            end--;
        // An abbreviation or an ellipsis keeps its points.
        if (end < text.Length && text[end] == '.' && end + 1 < text.Length && text[end + 1] == '.' && text[end - 1] == '[')
            end++;
        return (start, end);
    }

    private static bool IsLeadingMark(Article article, int at)
    {
        var c = article.Text[at];
        return char.IsWhiteSpace(c) || OuterMarks.Contains(c, StringComparison.Ordinal) || c == ')' || c == '!' || c == '?'
            || (IsQuote(c) && article.Quotations.IsClosingMark(at));
    }

    private static bool IsTrailingMark(Article article, int start, int end)
    {
        var c = article.Text[end - 1];
        if (c == ')')
            return article.Text.AsSpan(start, end - start).IndexOf('(') < 0;
        return char.IsWhiteSpace(c) || OuterMarks.Contains(c, StringComparison.Ordinal) || c == '('
            || (IsQuote(c) && article.Quotations.IsOpeningMark(end - 1));
    }

    // "« A »": the tree may have left the opening mark outside.
    private static int IncludeOpening(Article article, int start, int end)
    {
        var before = start;
        while (before > 0 && article.Text[before - 1] is ' ' or '\u00a0' or '\u202f')
            before--;
        if (before == 0 || !IsQuote(article.Text[before - 1]) || !article.Quotations.IsOpeningMark(before - 1))
            return start;
        var index = article.Quotations.OpeningAt(before - 1);
        return index >= 0 && article.Quotations[index].Outer.End <= end + 3 && article.Quotations[index].Inner.End <= end + 2
            ? before - 1
            : start;
    }

    private static bool IsQuote(char c) => c is '«' or '»' or '“' or '”' or '"' or '„';

    private static bool HasLetters(ReadOnlySpan<char> span)
    {
        foreach (var c in span)
        {
            if (char.IsLetterOrDigit(c))
                return true;
        }
        return false;
    }
}

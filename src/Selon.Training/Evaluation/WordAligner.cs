namespace Selon.Training.Evaluation;

/// <summary>
/// Aligns the words of two analyses of one text as the CoNLL 2018 shared task defines it: words outside multiword
/// tokens align where their characters are the same; where a multiword token takes part, the stretch up to the next
/// common border is aligned by the longest common subsequence of lower-cased forms.
/// </summary>
internal static class WordAligner
{
    /// <summary>For each word of the reference the index of the system's word that it aligns with, or -1.</summary>
    public static int[] Align(IReadOnlyList<AlignableWord> gold, IReadOnlyList<AlignableWord> system)
    {
        var aligned = new int[gold.Count];
        Array.Fill(aligned, -1);
        var g = 0;
        var s = 0;
        while (g < gold.Count && s < system.Count)
        {
            if (gold[g].IsInMultiword || system[s].IsInMultiword)
            {
                var (gEnd, sEnd) = MultiwordStretch(gold, system, ref g, ref s);
                AlignStretch(gold, system, (g, gEnd), (s, sEnd), aligned);
                (g, s) = (gEnd, sEnd);
            }
            else if (gold[g].Span == system[s].Span)
                aligned[g++] = s++;
            else if (gold[g].Span.Start <= system[s].Span.Start)
                g++;
            else
                s++;
        }
        return aligned;
    }

    private static (int GoldEnd, int SystemEnd) MultiwordStretch(
        IReadOnlyList<AlignableWord> gold, IReadOnlyList<AlignableWord> system, ref int g, ref int s)
    {
        // Words that end before the multiword token begins cannot take part.
        var border = gold[g].IsInMultiword ? gold[g].Span.End : system[s].Span.End;
        if (gold[g].IsInMultiword)
            SkipBefore(system, ref s, gold[g].Span.Start);
        else
            SkipBefore(gold, ref g, system[s].Span.Start);
        var (gEnd, sEnd) = (g, s);
        while (true)
        {
            if (gEnd < gold.Count && IsWithin(gold[gEnd], border))
                border = Extend(gold, ref gEnd, border);
            else if (sEnd < system.Count && IsWithin(system[sEnd], border))
                border = Extend(system, ref sEnd, border);
            else
                return (gEnd, sEnd);
        }
    }

    private static void SkipBefore(IReadOnlyList<AlignableWord> words, ref int index, int start)
    {
        while (index < words.Count && words[index].Span.Start < start && !words[index].IsInMultiword)
            index++;
    }

    private static bool IsWithin(AlignableWord word, int border) =>
        word.IsInMultiword ? word.Span.Start < border : word.Span.End <= border;

    // Only multiword tokens push the border on.
    private static int Extend(IReadOnlyList<AlignableWord> words, ref int index, int border)
    {
        var word = words[index++];
        return word.IsInMultiword ? Math.Max(border, word.Span.End) : border;
    }

    private static void AlignStretch(
        IReadOnlyList<AlignableWord> gold, IReadOnlyList<AlignableWord> system,
        (int Start, int End) g, (int Start, int End) s, int[] aligned)
    {
        var rows = g.End - g.Start;
        var columns = s.End - s.Start;
        var longest = new int[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
            {
                longest[i, j] = SameForm(gold[g.Start + i], system[s.Start + j])
                    ? 1 + longest[i + 1, j + 1]
                    : Math.Max(longest[i + 1, j], longest[i, j + 1]);
            }
        }
        for (int i = 0, j = 0; i < rows && j < columns;)
        {
            if (SameForm(gold[g.Start + i], system[s.Start + j]))
                aligned[g.Start + i++] = s.Start + j++;
            else if (longest[i + 1, j] >= longest[i, j + 1])
                i++;
            else
                j++;
        }
    }

    private static bool SameForm(AlignableWord gold, AlignableWord system) =>
        string.Equals(gold.Word.Form, system.Word.Form, StringComparison.OrdinalIgnoreCase);
}

using Selon.Training.Conllu;

namespace Selon.Training.Tokenization;

/// <summary>Lays out a treebank as texts are laid out: in paragraphs and lines, which treebanks do not record.</summary>
internal static class TrainingLayouts
{
    private const double ParagraphEnd = 0.25;
    private const double WrappedLine = 0.05;
    private const double StopLost = 0.01;
    private const double Quoted = 0.02;
    private const int LongestExcerpt = 8;

    /// <summary>
    /// Paragraphs of a few sentences, some lines wrapped; a sentence that ends without punctuation, such as a heading, and
    /// often one that ends with a colon, ends its paragraph.
    /// </summary>
    public static RawText Paragraphs(IReadOnlyList<ConlluSentence> treebank, Random random) =>
        RawText.Build(
            treebank.Select(s => random.NextDouble() < Quoted ? InQuotationMarks(s, random.Next(3)) : s),
            sentence => EndsParagraph(sentence, random) ? "\n\n" : random.NextDouble() < WrappedLine ? "\n" : " ",
            () => random.NextDouble() < WrappedLine ? '\n' : ' ');

    /// <summary>
    /// The sentences in another order, some without their full stop, some in quotation marks: so headings and quotations
    /// of many kinds meet sentences of many kinds.
    /// </summary>
    public static RawText Shuffled(IReadOnlyList<ConlluSentence> treebank, Random random)
    {
        var sentences = treebank.ToArray();
        random.Shuffle(sentences);
        return RawText.Join(sentences.Select(sentence => random.NextDouble() switch
        {
            < StopLost when IsStopped(sentence) => WithoutLastToken(sentence),
            > 1 - Quoted => InQuotationMarks(sentence, random.Next(3)),
            _ => sentence,
        }));
    }

    private static ConlluSentence InQuotationMarks(ConlluSentence sentence, int kind)
    {
        var (open, close) = kind switch { 0 => ("«", "»"), 1 => ("“", "”"), _ => ("\"", "\"") };
        var last = sentence.Tokens[^1] with { SpaceAfter = kind == 0 };
        return sentence with
        {
            Tokens = [new ConlluToken(open, 0, 1, kind == 0), .. sentence.Tokens.SkipLast(1), last, new ConlluToken(close, 0, 1, true)],
        };
    }

    /// <summary>Short texts of a few sentences each, in the order of the treebank.</summary>
    public static IEnumerable<RawText> Excerpts(IReadOnlyList<ConlluSentence> treebank, Random random)
    {
        for (var start = 0; start < treebank.Count;)
        {
            var count = random.Next(1, LongestExcerpt + 1);
            yield return RawText.Join(treebank.Skip(start).Take(count));
            start += count;
        }
    }

    private static bool IsStopped(ConlluSentence sentence) => sentence.Tokens.Count > 1 && sentence.Tokens[^1].Form == ".";

    private static ConlluSentence WithoutLastToken(ConlluSentence sentence) =>
        sentence with { Tokens = [.. sentence.Tokens.Take(sentence.Tokens.Count - 1)] };

    private static bool EndsParagraph(ConlluSentence sentence, Random random)
    {
        var last = sentence.Tokens[^1].Form;
        if (char.IsLetterOrDigit(last[^1]))
            return true;
        return random.NextDouble() < (last is ":" or ";" ? 0.5 : ParagraphEnd);
    }
}

using Selon.Training.Conllu;

namespace Selon.Training.Tokenization;

/// <summary>Lays out a treebank as texts are laid out: in paragraphs and lines, which treebanks do not record.</summary>
internal static class TrainingLayouts
{
    private const double ParagraphEnd = 0.25;
    private const double WrappedLine = 0.05;

    /// <summary>
    /// Paragraphs of a few sentences, some lines wrapped; a sentence that ends without punctuation, such as a heading, and
    /// often one that ends with a colon, ends its paragraph.
    /// </summary>
    public static RawText Paragraphs(IReadOnlyList<ConlluSentence> treebank, Random random) =>
        RawText.Build(
            treebank,
            sentence => EndsParagraph(sentence, random) ? "\n\n" : random.NextDouble() < WrappedLine ? "\n" : " ",
            () => random.NextDouble() < WrappedLine ? '\n' : ' ');

    private static bool EndsParagraph(ConlluSentence sentence, Random random)
    {
        var last = sentence.Tokens[^1].Form;
        if (char.IsLetterOrDigit(last[^1]))
            return true;
        return random.NextDouble() < (last is ":" or ";" ? 0.5 : ParagraphEnd);
    }
}

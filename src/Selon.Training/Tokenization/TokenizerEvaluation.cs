using Selon.Syntax.Tokenization;
using Selon.Training.Conllu;
using Selon.Training.Evaluation;

namespace Selon.Training.Tokenization;

/// <summary>Scores a tokenizer on a treebank from raw text.</summary>
public static class TokenizerEvaluation
{
    /// <summary>
    /// Joins the sentences of the treebank by spaces, tokenizes the text and compares tokens, sentences and words; the
    /// other scores are of no meaning.
    /// </summary>
    public static TreebankScores Evaluate(Tokenizer tokenizer, IReadOnlyList<ConlluSentence> treebank)
    {
        ArgumentNullException.ThrowIfNull(tokenizer);
        return TreebankEvaluator.Evaluate(treebank, Tokenize(tokenizer, RawText.Join(treebank).Text));
    }

    /// <summary>The tokens of a text as a treebank without annotation.</summary>
    public static IReadOnlyList<ConlluSentence> Tokenize(Tokenizer tokenizer, string text)
    {
        ArgumentNullException.ThrowIfNull(tokenizer);
        ArgumentNullException.ThrowIfNull(text);
        return [.. tokenizer.Tokenize(text).Select(sentence => ToConllu(text, sentence))];
    }

    private static ConlluSentence ToConllu(string text, TokenizedSentence sentence)
    {
        var tokens = sentence.Tokens.Select(t => new ConlluToken(
            t.Span.Of(text).ToString(), t.FirstWord, t.WordCount, t.Span.End < text.Length && char.IsWhiteSpace(text[t.Span.End])));
        var words = sentence.Forms.Select(form => new ConlluWord(form, "_", "_", "_", -1, "_", true));
        return new ConlluSentence([], [.. tokens], [.. words]);
    }
}

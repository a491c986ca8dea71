using Selon.Syntax;
using Selon.Syntax.Tokenization;
using Selon.Text;
using Selon.Training.Conllu;

namespace Selon.Training.Evaluation;

/// <summary>Between the analyses of the engine and treebank sentences.</summary>
internal static class AnalysisConverter
{
    /// <summary>The sentences of an analysis as treebank sentences.</summary>
    public static IEnumerable<ConlluSentence> ToTreebank(string text, IEnumerable<Sentence> sentences) =>
        sentences.Select(s => ToTreebank(text, s));

    /// <summary>The tokens of a treebank sentence for <see cref="Analyzer.Parse"/>; spans count from its own start.</summary>
    public static TokenizedSentence ToTokens(ConlluSentence sentence)
    {
        var tokens = new Token[sentence.Tokens.Count];
        var at = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = sentence.Tokens[i];
            tokens[i] = new Token(new TextSpan(at, at + token.Form.Length), token.FirstWord, token.WordCount);
            at += token.Form.Length + (token.SpaceAfter ? 1 : 0);
        }
        return new TokenizedSentence(new TextSpan(0, at), tokens, [.. sentence.Words.Select(w => w.Form)]);
    }

    /// <summary>The treebank sentence with the annotation of the engine in place of its own.</summary>
    public static ConlluSentence Annotate(ConlluSentence sentence, Sentence annotation) => sentence with
    {
        Words = [.. sentence.Words.Select((w, i) => Convert(annotation.Words[i], w.SpaceAfter))],
    };

    private static ConlluSentence ToTreebank(string text, Sentence sentence)
    {
        var tokens = new List<ConlluToken>();
        var words = new List<ConlluWord>();
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            var token = sentence.Tokens[i];
            var spaceAfter = token.Span.End < text.Length && char.IsWhiteSpace(text[token.Span.End]);
            tokens.Add(new ConlluToken(token.Span.Of(text).ToString(), token.FirstWord, token.WordCount, spaceAfter));
            for (var w = token.FirstWord; w < token.FirstWord + token.WordCount; w++)
                words.Add(Convert(sentence.Words[w], spaceAfter));
        }
        return new ConlluSentence([], tokens, words);
    }

    private static ConlluWord Convert(Word word, bool spaceAfter) => new(
        word.Form, word.Lemma, word.Upos.ToString().ToUpperInvariant(), word.Features.Text, word.Head, word.Relation, spaceAfter);
}

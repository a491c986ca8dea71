using System.Text;
using Selon.Text;
using Selon.Training.Conllu;

namespace Selon.Training.Tokenization;

/// <summary>The text that a treebank was made from, rebuilt from its tokens, and where its tokens and sentences stand in it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Tokens">The surface tokens.</param>
/// <param name="WordCounts">How many words each token stands for.</param>
/// <param name="SentenceEnds">The ends of the last tokens of the sentences, ascending.</param>
internal sealed record RawText(
    string Text, IReadOnlyList<TextSpan> Tokens, IReadOnlyList<int> WordCounts, IReadOnlyList<int> SentenceEnds)
{
    /// <summary>Joins the sentences by single spaces, as the raw text of the shared task does within a paragraph.</summary>
    public static RawText Join(IEnumerable<ConlluSentence> sentences) => Build(sentences, static _ => " ", static () => ' ');

    /// <summary>Rebuilds the text with a layout.</summary>
    /// <param name="sentences">The sentences in order.</param>
    /// <param name="afterSentence">What follows a sentence.</param>
    /// <param name="betweenTokens">The white space between two tokens.</param>
    public static RawText Build(
        IEnumerable<ConlluSentence> sentences, Func<ConlluSentence, string> afterSentence, Func<char> betweenTokens)
    {
        var text = new StringBuilder();
        var tokens = new List<TextSpan>();
        var counts = new List<int>();
        var ends = new List<int>();
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Tokens.Count; i++)
            {
                var token = sentence.Tokens[i];
                tokens.Add(new TextSpan(text.Length, text.Length + token.Form.Length));
                counts.Add(token.WordCount);
                text.Append(token.Form);
                if (token.SpaceAfter && i + 1 < sentence.Tokens.Count)
                    text.Append(betweenTokens());
            }
            ends.Add(text.Length);
            text.Append(afterSentence(sentence));
        }
        return new RawText(text.ToString(), tokens, counts, ends);
    }
}

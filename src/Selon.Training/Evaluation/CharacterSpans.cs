using System.Text;
using Selon.Text;
using Selon.Training.Conllu;

namespace Selon.Training.Evaluation;

/// <summary>A treebank laid on the sequence of its characters without white space, where two analyses of one text can be compared.</summary>
internal sealed class CharacterSpans
{
    private CharacterSpans(string characters, List<TextSpan> sentences, List<TextSpan> tokens, List<AlignableWord> words)
    {
        Characters = characters;
        Sentences = sentences;
        Tokens = tokens;
        Words = words;
    }

    /// <summary>All forms of the surface tokens in order, without white space.</summary>
    public string Characters { get; }

    public IReadOnlyList<TextSpan> Sentences { get; }

    public IReadOnlyList<TextSpan> Tokens { get; }

    public IReadOnlyList<AlignableWord> Words { get; }

    public static CharacterSpans Of(IEnumerable<ConlluSentence> treebank)
    {
        var characters = new StringBuilder();
        var sentences = new List<TextSpan>();
        var tokens = new List<TextSpan>();
        var words = new List<AlignableWord>();
        foreach (var sentence in treebank)
        {
            var sentenceStart = characters.Length;
            var firstWord = words.Count;
            foreach (var token in sentence.Tokens)
            {
                var start = characters.Length;
                AppendWithoutSpace(characters, token.Form);
                var span = new TextSpan(start, characters.Length);
                tokens.Add(span);
                for (var i = 0; i < token.WordCount; i++)
                {
                    var word = sentence.Words[token.FirstWord + i];
                    words.Add(new AlignableWord(span, token.WordCount > 1, word, word.Head < 0 ? -1 : firstWord + word.Head));
                }
            }
            sentences.Add(new TextSpan(sentenceStart, characters.Length));
        }
        return new CharacterSpans(characters.ToString(), sentences, tokens, words);
    }

    private static void AppendWithoutSpace(StringBuilder characters, string form)
    {
        foreach (var c in form)
        {
            if (!char.IsWhiteSpace(c))
                characters.Append(c);
        }
    }
}

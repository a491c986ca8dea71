using System.Text;
using Selon.Syntax;
using Selon.Text;
using Selon.Training.Conllu;

namespace Selon.Quality.Statements;

/// <summary>Makes analyses of annotated trees, so that rules can be measured apart from the parser.</summary>
internal static class GoldTrees
{
    /// <summary>The sentences of CoNLL-U files by their identifier.</summary>
    public static Dictionary<string, Analysis> Read(IEnumerable<string> paths)
    {
        var analyses = new Dictionary<string, Analysis>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            foreach (var sentence in ConlluReader.ReadFile(path))
            {
                if (sentence.Comment("sent_id") is { } id)
                    analyses[id] = ToAnalysis(sentence);
            }
        }
        return analyses;
    }

    private static Analysis ToAnalysis(ConlluSentence sentence)
    {
        var text = new StringBuilder();
        var tokens = new List<Token>();
        var words = new List<Word>();
        foreach (var token in sentence.Tokens)
        {
            var span = new TextSpan(text.Length, text.Length + token.Form.Length);
            text.Append(token.Form);
            if (token.SpaceAfter)
                text.Append(' ');
            tokens.Add(new Token(span, token.FirstWord, token.WordCount));
            for (var i = token.FirstWord; i < token.FirstWord + token.WordCount; i++)
                words.Add(ToWord(sentence.Words[i], i, span));
        }
        var all = text.ToString().TrimEnd();
        return new Analysis(new SourceText(all), [new Sentence(new TextSpan(0, all.Length), [.. tokens], [.. words])]);
    }

    private static Word ToWord(ConlluWord word, int index, TextSpan span) => new(
        index, word.Form, span, word.Lemma, Enum.Parse<PartOfSpeech>(word.Upos, ignoreCase: true), new Features(word.Features), word.Head, word.Relation);
}

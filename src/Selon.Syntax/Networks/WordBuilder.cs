using Selon.Syntax.Tagging;
using Selon.Syntax.Tokenization;

namespace Selon.Syntax.Networks;

/// <summary>Makes words and sentences of the classes that a network gives.</summary>
internal sealed class WordBuilder
{
    private readonly (PartOfSpeech Upos, Features Features)[] _tags;
    private readonly string[] _relations;
    private readonly LemmaScript[] _lemmas;

    public WordBuilder(SyntaxInventory inventory)
    {
        _tags = [.. inventory.Tags.Select(ReadTag)];
        _relations = [.. inventory.Relations.Select(string.Intern)];
        _lemmas = [.. inventory.Lemmas];
        Parataxis = Array.IndexOf(_relations, "parataxis") is var i and >= 0 ? i : 0;
    }

    /// <summary>Class of the relation <c>parataxis</c>.</summary>
    public int Parataxis { get; }

    public Sentence Build(TokenizedSentence sentence, SentenceOutput output, NetworkWorkspace workspace)
    {
        var words = new Word[sentence.Forms.Length];
        foreach (var token in sentence.Tokens)
        {
            for (var i = token.FirstWord; i < token.FirstWord + token.WordCount; i++)
            {
                var (upos, features) = _tags[output.Tags[i]];
                var form = sentence.Forms[i];
                words[i] = new Word(
                    i, form, token.Span, Lemma(form, output.Lemmas[i], workspace), upos, features,
                    output.Heads[i], _relations[output.Relations[i]]);
            }
        }
        return new Sentence(sentence.Span, sentence.Tokens, words);
    }

    private string Lemma(string form, int script, NetworkWorkspace workspace)
    {
        if (workspace.MadeLemmas.TryGetValue((form, script), out var lemma))
            return lemma;
        lemma = _lemmas[script].Apply(form);
        if (workspace.MadeLemmas.Count >= NetworkWorkspace.MostForms)
            workspace.MadeLemmas.Clear();
        workspace.MadeLemmas[(form, script)] = lemma;
        return lemma;
    }

    private static (PartOfSpeech Upos, Features Features) ReadTag(string tag)
    {
        var space = tag.IndexOf(' ', StringComparison.Ordinal);
        var features = tag[(space + 1)..];
        return (Enum.Parse<PartOfSpeech>(tag[..space], ignoreCase: true), features == "_" ? Features.None : new Features(features));
    }
}

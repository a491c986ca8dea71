using Selon.Syntax.Tagging;
using Selon.Syntax.Tokenization;

namespace Selon.Syntax.Networks;

/// <summary>Makes words and sentences of the classes that a network gives.</summary>
internal sealed class WordBuilder
{
    private readonly (PartOfSpeech Upos, Features Features)[] _tags;
    private readonly string[] _relations;
    private readonly LemmaScript[] _lemmas;
    private readonly IReadOnlyDictionary<string, int> _known;
    private readonly string[] _uposNames = [.. Enum.GetNames<PartOfSpeech>().Select(n => n.ToUpperInvariant())];

    public WordBuilder(SyntaxInventory inventory)
    {
        _tags = [.. inventory.Tags.Select(ReadTag)];
        _relations = [.. inventory.Relations.Select(string.Intern)];
        _lemmas = [.. inventory.Lemmas];
        _known = inventory.KnownLemmas;
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
                    i, form, token.Span, Lemma(form, upos, output.Lemmas[i], workspace), upos, features,
                    output.Heads[i], _relations[output.Relations[i]]);
            }
        }
        return new Sentence(sentence.Span, sentence.Tokens, words);
    }

    /// <summary>The lemma of a form: the one on which the treebanks agree, else that of the network's script.</summary>
    public string Lemma(string form, PartOfSpeech upos, int script, NetworkWorkspace workspace)
    {
        var key = (form, ((int)upos << 16) | script);
        if (workspace.Lemmas.TryGetValue(key, out var lemma))
            return lemma;
        if (_known.TryGetValue($"{FormDescriber.Normalize(form)} {_uposNames[(int)upos]}", out var known))
            script = known;
        lemma = _lemmas[script].Apply(form);
        if (workspace.Lemmas.Count >= NetworkWorkspace.MostForms)
            workspace.Lemmas.Clear();
        workspace.Lemmas[key] = lemma;
        return lemma;
    }

    private static (PartOfSpeech Upos, Features Features) ReadTag(string tag)
    {
        var space = tag.IndexOf(' ', StringComparison.Ordinal);
        var features = tag[(space + 1)..];
        return (Enum.Parse<PartOfSpeech>(tag[..space], ignoreCase: true), features == "_" ? Features.None : new Features(features));
    }
}

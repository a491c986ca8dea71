using Selon.Knowledge.Names;
using Selon.Statements.Trees;

namespace Selon.Claims.Mentions.Lexicons;

/// <summary>The forms and lemmas of a sentence without case and accents.</summary>
internal sealed class FoldedSentence
{
    private readonly string[] _forms;
    private readonly string[] _lemmas;

    /// <summary>Folds the words of a sentence.</summary>
    public FoldedSentence(SentenceTree tree)
    {
        _forms = new string[tree.Count];
        _lemmas = new string[tree.Count];
        for (var i = 0; i < tree.Count; i++)
        {
            _forms[i] = Fold(tree[i].Form);
            _lemmas[i] = Fold(tree[i].Lemma);
        }
    }

    /// <summary>The folded form of a word.</summary>
    public string Form(int word) => _forms[word];

    /// <summary>The folded lemma of a word.</summary>
    public string Lemma(int word) => _lemmas[word];

    /// <summary>A word without case and accents; what separates its parts becomes a hyphen: "contre-verite", "n".</summary>
    public static string Fold(string word)
    {
        var folded = new char[(word.Length * 2) + 1];
        var length = 0;
        foreach (var unit in word)
        {
            if (unit is 'œ' or 'Œ' or 'æ' or 'Æ')
            {
                folded[length++] = unit is 'œ' or 'Œ' ? 'o' : 'a';
                folded[length++] = 'e';
                continue;
            }
            var letter = NameFolding.Fold(unit);
            if (letter != '\0')
                folded[length++] = letter == ' ' ? '-' : letter;
        }
        return new string(folded, 0, length).Trim('-');
    }
}

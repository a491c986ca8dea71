using System.Collections.Frozen;
using Selon.Knowledge.Linking;
using Selon.Syntax;

namespace Selon.Knowledge.Coreference;

/// <summary>Tells the pronouns that refer to nobody: "il faut", "il y a", "il est possible que".</summary>
internal static class Impersonal
{
    private static readonly FrozenDictionary<string, string> s_verbs =
        EmbeddedTable.Read("Coreference/Languages/fr/impersonal-verbs.tsv").ToFrozenDictionary(f => f[0], f => f[1], StringComparer.Ordinal);

    /// <summary>True for a pronoun without reference.</summary>
    public static bool Is(Sentence sentence, int word)
    {
        var pronoun = sentence.Words[word];
        if (pronoun.UniversalRelation == "expl")
            return true;
        if (pronoun.Lemma != "il" || pronoun.Head < 0)
            return false;
        var verb = sentence.Words[pronoun.Head];
        var when = s_verbs.GetValueOrDefault(verb.Lemma);
        if (when == "always")
            return true;
        foreach (var child in sentence.Children(pronoun.Head))
        {
            if (sentence.Words[child].Form.Equals("y", StringComparison.OrdinalIgnoreCase) && verb.Lemma == "avoir")
                return true;
            if (when == "clause" && sentence.Words[child].UniversalRelation is "xcomp" or "ccomp" or "advcl")
                return true;
            if (sentence.Words[child].UniversalRelation is "csubj" || (sentence.Words[child].UniversalRelation == "ccomp" && verb.Upos == PartOfSpeech.Adj))
                return true;
        }
        return false;
    }
}

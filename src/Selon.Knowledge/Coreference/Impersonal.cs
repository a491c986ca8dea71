using Selon.Syntax;

namespace Selon.Knowledge.Coreference;

/// <summary>Tells the pronouns that refer to nobody: "il faut", "il y a", "il est possible que".</summary>
internal static class Impersonal
{
    /// <summary>True for a pronoun without reference.</summary>
    public static bool Is(Sentence sentence, int word)
    {
        var pronoun = sentence.Words[word];
        if (pronoun.UniversalRelation == "expl")
            return true;
        if (pronoun.Lemma != "il" || pronoun.Head < 0)
            return false;
        var verb = sentence.Words[pronoun.Head];
        if (verb.Lemma is "falloir" or "agir" or "pleuvoir" or "sembler" or "advenir")
            return true;
        foreach (var child in sentence.Children(pronoun.Head))
        {
            if (sentence.Words[child].Form.Equals("y", StringComparison.OrdinalIgnoreCase) && verb.Lemma == "avoir")
                return true;
            if (sentence.Words[child].UniversalRelation is "csubj" || (sentence.Words[child].UniversalRelation == "ccomp" && verb.Upos == PartOfSpeech.Adj))
                return true;
        }
        return false;
    }
}

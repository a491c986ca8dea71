using Selon.Syntax;

namespace Selon.Knowledge.Coreference;

/// <summary>"X est ministre": what a predicate says of its subject.</summary>
internal static class Predicates
{
    /// <summary>Gives subjects the nouns of their predicates.</summary>
    public static void Add(Sentence sentence, Dictionary<int, Expression> byHead)
    {
        foreach (var expression in byHead.Values)
        {
            if (expression.IsPronominal || expression.Form != ExpressionForm.Name)
                continue;
            var word = sentence.Words[expression.Head];
            if (word.UniversalRelation == "nsubj" && word.Head >= 0 && sentence.Words[word.Head].Upos == PartOfSpeech.Noun && HasCopula(sentence, word.Head))
                expression.Nouns.Add(sentence.Words[word.Head].Lemma.ToLowerInvariant());
        }
    }

    private static bool HasCopula(Sentence sentence, int word)
    {
        foreach (var child in sentence.Children(word))
        {
            if (sentence.Words[child].UniversalRelation == "cop")
                return true;
        }
        return false;
    }
}

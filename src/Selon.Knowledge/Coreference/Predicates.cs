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
            if (expression.IsPronominal)
                continue;
            var word = sentence.Words[expression.Head];
            if (word.UniversalRelation == "nsubj" && word.Head >= 0)
                AddBare(sentence, expression, word.Head);
            if (expression.Form != ExpressionForm.Name)
                continue;
            if (word.UniversalRelation == "nsubj" && word.Head >= 0 && sentence.Words[word.Head].Upos == PartOfSpeech.Noun && HasCopula(sentence, word.Head))
                expression.Nouns.Add(sentence.Words[word.Head].Lemma.ToLowerInvariant());
        }
    }

    // "se déclarer candidat", "a été nommé ministre"
    private static void AddBare(Sentence sentence, Expression expression, int verb)
    {
        foreach (var child in sentence.Children(verb))
        {
            var word = sentence.Words[child];
            if (word.Upos == PartOfSpeech.Noun && child > expression.Head && word.UniversalRelation is "obj" or "xcomp" && word.Features.Number == "Sing"
                && KindNouns.French.KindOf(word.Lemma.ToLowerInvariant()) == EntityKind.Person && !HasDeterminer(sentence, child))
                expression.Nouns.Add(word.Lemma.ToLowerInvariant());
        }
    }

    private static bool HasDeterminer(Sentence sentence, int word)
    {
        foreach (var child in sentence.Children(word))
        {
            if (sentence.Words[child].Upos == PartOfSpeech.Det)
                return true;
        }
        return false;
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

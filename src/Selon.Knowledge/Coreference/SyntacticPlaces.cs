using Selon.Syntax;

namespace Selon.Knowledge.Coreference;

/// <summary>Reads how an expression stands in its clause.</summary>
internal static class SyntacticPlaces
{
    private const int MaximumSteps = 8;

    /// <summary>Sets place and governor.</summary>
    public static void Set(Sentence sentence, Expression expression)
    {
        var words = sentence.Words;
        var at = expression.Head;
        if (expression.Form == ExpressionForm.Possessive || (expression.IsPronominal && words[at].Upos == PartOfSpeech.Det))
        {
            expression.Governor = words[at].Head;
            return;
        }
        for (var steps = 0; steps < MaximumSteps && words[at].UniversalRelation is "conj" or "appos" or "flat" && words[at].Head >= 0; steps++)
            at = words[at].Head;
        expression.Governor = words[at].Head;
        expression.Place = words[at].UniversalRelation switch
        {
            "nsubj" or "expl" => IsMain(words, words[at].Head) ? SyntacticPlace.MainSubject : SyntacticPlace.Subject,
            "parataxis" or "dislocated" or "vocative" => SyntacticPlace.Subject,
            "obj" => SyntacticPlace.Object,
            "iobj" or "obl" => SyntacticPlace.Oblique,
            _ => words[at].Head < 0 && !IsPredicate(sentence, at) ? SyntacticPlace.Subject : SyntacticPlace.Complement,
        };
    }

    /// <summary>True for a noun with a copula: it says something of its subject.</summary>
    public static bool IsPredicate(Sentence sentence, int word)
    {
        foreach (var child in sentence.Children(word))
        {
            if (sentence.Words[child].UniversalRelation == "cop")
                return true;
        }
        return false;
    }

    private static bool IsMain(ReadOnlySpan<Word> words, int verb)
    {
        for (var steps = 0; steps < MaximumSteps && verb >= 0; steps++)
        {
            if (words[verb].Head < 0)
                return true;
            if (words[verb].UniversalRelation is not ("conj" or "parataxis"))
                return false;
            verb = words[verb].Head;
        }
        return false;
    }
}

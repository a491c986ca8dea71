using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Statements.Rules;

/// <summary>Tells the conditional of hearsay from hypothesis, politeness and prediction.</summary>
internal static class Conditional
{
    /// <summary>The head of the clause of a conditional verb or auxiliary.</summary>
    public static int ClauseOf(SentenceTree tree, int word) =>
        tree[word].UniversalRelation is "aux" or "cop" && tree[word].Head >= 0 ? tree[word].Head : word;

    /// <summary>True where nothing says that it is a hypothesis, a wish or a prediction of the author.</summary>
    public static bool IsHearsay(SentenceTree tree, int word, int clause)
    {
        if (tree[word].Features.Person is "1" or "2")
            return false;
        var isPast = tree[word].UniversalRelation == "aux" && tree[word].Lemma is "avoir" or "être" && tree[clause].Features.IsParticiple;
        if (IsModal(tree[clause].Lemma) && !isPast)
            return false;
        if (tree[clause].UniversalRelation is "advcl" && tree.Introducer(clause) is not ("alors" or "tandis" or "que"))
            return false;
        return !HasCondition(tree, clause) && (isPast || !LooksAhead(tree, clause));
    }

    // "Trois ans plus tard, il deviendrait président": the future of a story.
    private static bool LooksAhead(SentenceTree tree, int clause)
    {
        for (var i = 1; i < clause; i++)
        {
            if (tree[i].Lemma == "tard" && tree[i - 1].Lemma == "plus")
                return true;
        }
        return false;
    }

    /// <summary>devoir, pouvoir and the like: the author's own prediction.</summary>
    public static bool IsModal(string lemma) => lemma is "devoir" or "pouvoir" or "falloir" or "vouloir" or "souhaiter" or "aimer" or "suffire" or "valoir";

    /// <summary>True where the sentence has a condition with <c>si</c> beside this clause.</summary>
    public static bool HasCondition(SentenceTree tree, int clause)
    {
        for (var i = 0; i < tree.Count; i++)
        {
            if (tree[i].Lemma == "si" && tree[i].Upos == PartOfSpeech.SConj && tree[i].UniversalRelation == "mark" && tree[i].Head != clause)
                return true;
        }
        return false;
    }
}

using Selon.Statements.Trees;

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
        return !HasCondition(tree, clause);
    }

    /// <summary>devoir, pouvoir and the like: the author's own prediction.</summary>
    public static bool IsModal(string lemma) => lemma is "devoir" or "pouvoir" or "falloir" or "vouloir" or "souhaiter" or "aimer" or "suffire" or "valoir";

    /// <summary>A clause with <c>si</c> that conditions this one, or one that this one conditions.</summary>
    public static bool HasCondition(SentenceTree tree, int clause)
    {
        for (var (at, steps) = (clause, 0); at >= 0 && steps < 6; at = tree[at].Head, steps++)
        {
            foreach (var child in tree.Children(at))
            {
                if (tree[child].UniversalRelation == "advcl" && tree.Introducer(child) == "si" && at == clause)
                    return true;
                if (tree[child].UniversalRelation == "mark" && tree[child].Lemma == "si")
                    return true;
            }
        }
        return false;
    }
}

using Selon.Claims.Mentions.Units;
using Selon.Statements.Trees;

namespace Selon.Claims.Mentions.Stances;

/// <summary>Reads the clause that a unit hangs on: "il est inexact d'affirmer que …", "rien ne permet de dire que …".</summary>
internal static class Embedding
{
    private const int MaximumSteps = 4;

    /// <summary>The stance that the words around take to the unit; null for none.</summary>
    public static StanceFinding? Of(ClaimText text, ClaimUnit unit)
    {
        var roles = text.Sentences[unit.Sentence];
        var tree = roles.Tree;
        if (tree[unit.Head].UniversalRelation is not ("ccomp" or "csubj" or "xcomp") || !HasThat(tree, unit.Head))
            return null;
        var top = unit.Head;
        for (var step = 0; step < MaximumSteps && tree[top].Head >= 0 && tree[top].UniversalRelation is "ccomp" or "csubj" or "xcomp" or "acl" or "advcl"; step++)
            top = tree[top].Head;
        var first = tree.Left(top);
        var last = unit.Words.First - 1;
        if (first > last || PhraseMatch.Find(text.Lexicon, roles, new WordRange(Math.Max(first, last - 12), last)) is not { } phrase)
            return null;
        return new StanceFinding(phrase.Stance, "embedded-verdict");
    }

    private static bool HasThat(SentenceTree tree, int clause)
    {
        var mark = tree.Child(clause, "mark");
        return mark >= 0 && tree[mark].Lemma == "que";
    }
}

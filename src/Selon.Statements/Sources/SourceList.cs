using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Statements.Sources;

/// <summary>Coordinated sources are separate entries.</summary>
internal static class SourceList
{
    /// <summary>Adds a head and the nominal heads that are coordinated with it.</summary>
    public static void Add(SentenceTree tree, int head, bool isPlural, List<SourceReference> sources)
    {
        sources.Add(new SourceReference(tree.Number, head));
        if (!isPlural)
            return;
        foreach (var child in tree.Children(head))
        {
            if (tree[child].UniversalRelation == "conj" && child > head && IsNominal(tree, child))
                sources.Add(new SourceReference(tree.Number, child));
        }
    }

    private static bool IsNominal(SentenceTree tree, int word) =>
        tree[word].Upos is PartOfSpeech.Noun or PartOfSpeech.PropN or PartOfSpeech.Pron or PartOfSpeech.X or PartOfSpeech.Num
        && tree.Child(word, "nsubj") < 0;
}

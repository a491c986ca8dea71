using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Statements.Sources;

/// <summary>Coordinated sources are separate entries.</summary>
internal static class SourceList
{
    private const int Most = 12;

    /// <summary>Adds a head and the nominal heads that are coordinated with it.</summary>
    public static void Add(SentenceTree tree, int head, bool isPlural, List<SourceReference> sources)
    {
        var first = sources.Count;
        if (isPlural && AddNames(tree, head, sources))
            return;
        sources.Add(new SourceReference(tree.Number, head));
        for (var next = first; isPlural && next < sources.Count && sources.Count < first + Most; next++)
        {
            var word = sources[next].Word;
            foreach (var child in tree.Children(word))
            {
                if (child > word && IsNominal(tree, child) && (tree[child].UniversalRelation == "conj" || IsListed(tree, word, child)))
                    sources.Add(new SourceReference(tree.Number, child));
            }
        }
    }

    // "Les présidents russe X et français Y": one title for several names.
    private static bool AddNames(SentenceTree tree, int head, List<SourceReference> sources)
    {
        if (tree[head].Upos != PartOfSpeech.Noun || tree[head].Features.Number != "Plur")
            return false;
        var first = sources.Count;
        for (var i = head + 1; i <= Math.Min(tree.Right(head), head + 16); i++)
        {
            if (tree[i].Upos is PartOfSpeech.Adp or PartOfSpeech.Verb or PartOfSpeech.Aux)
                break;
            if (tree[i].Upos == PartOfSpeech.PropN && tree[i - 1].Upos != PartOfSpeech.PropN && tree.Introducer(i) is null)
                sources.Add(new SourceReference(tree.Number, i));
        }
        if (sources.Count - first >= 2)
            return true;
        sources.RemoveRange(first, sources.Count - first);
        return false;
    }

    // "A, B et C": parsers take B for an apposition of A.
    private static bool IsListed(SentenceTree tree, int head, int apposition) =>
        tree[apposition].UniversalRelation == "appos" && tree.Child(apposition, "conj") >= 0 && tree[head].Features.Number != "Plur";

    private static bool IsNominal(SentenceTree tree, int word) =>
        tree[word].Upos is PartOfSpeech.Noun or PartOfSpeech.PropN or PartOfSpeech.Pron or PartOfSpeech.X or PartOfSpeech.Num
        && tree.Child(word, "nsubj") < 0;
}

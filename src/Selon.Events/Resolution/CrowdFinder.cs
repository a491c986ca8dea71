using Selon.Events.Trees;
using Selon.Syntax;

namespace Selon.Events.Resolution;

/// <summary>Finds who takes part in a protest that names nobody: the demonstrators or strikers of its sentence or the next one.</summary>
internal sealed class CrowdFinder(EventContext context)
{
    /// <summary>The crowd; empty where the text names none near the protest.</summary>
    public List<Party> Find(EventGroup group)
    {
        if (group.Type != EventType.Protest || group.Mode is "obstruct")
            return [];
        foreach (var mention in group.Known)
        {
            for (var s = mention.Tree.Number; s <= Math.Min(mention.Tree.Number + 1, context.Article.Trees.Length - 1); s++)
            {
                if (Find(s) is { Count: > 0 } crowd)
                    return crowd;
            }
        }
        return [];
    }

    private List<Party> Find(int sentence)
    {
        var tree = context.Article.Trees[sentence];
        for (var word = 0; word < Math.Min(tree.Count, 120); word++)
        {
            if (tree[word].Upos == PartOfSpeech.Noun && context.Lexicon.NumberKindOf(tree[word].Lemma.ToLowerInvariant(), "noun") == NumberKind.Participants)
                return context.Parties.Read(tree, word, withCoordinated: false);
        }
        return [];
    }
}

using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Claims.Mentions.Units;

/// <summary>Takes the clause along where a content is a pronoun: "les autorités le contestent".</summary>
internal static class PronounParts
{
    /// <summary>The words to show for a group.</summary>
    public static WordRange Extend(SentenceRoles roles, WordGroup group)
    {
        var tree = roles.Tree;
        var verb = tree[group.Head].Head;
        if (group.Words.First != group.Words.Last || tree[group.Head].Upos != PartOfSpeech.Pron || verb < 0 || roles.Cue[verb] == SentenceRoles.Author)
            return group.Words;
        var verbs = VerbGroup.Of(tree, verb);
        var subject = Clauses.Subject(tree, verb);
        var first = subject >= 0 && subject < verb && verb - subject <= 12 ? Math.Min(tree.Left(subject), verbs.First) : verbs.First;
        return new WordRange(Math.Min(first, group.Head), Math.Max(verbs.Last, group.Head));
    }
}

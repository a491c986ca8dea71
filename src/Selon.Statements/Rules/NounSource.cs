using Selon.Statements.Lexicons;
using Selon.Statements.Sources;
using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Statements.Rules;

/// <summary>Who says what a noun of saying names.</summary>
internal static class NounSource
{
    /// <summary>The source of a noun; kind <see cref="SubjectKind.None"/> where it has none.</summary>
    public static Subject Find(Article article, SentenceTree tree, int noun, NounEntry entry, int lightVerb)
    {
        if (lightVerb >= 0)
            return OfLightVerb(article, tree, noun, lightVerb);
        var complement = -1;
        foreach (var child in tree.Children(noun))
        {
            var word = tree[child];
            if (word.Upos == PartOfSpeech.Det && (word.Features["Poss"] == "Yes" || word.Lemma is "son" or "leur" or "notre" or "mon") && entry.Source.HasFlag(SourceRoles.Possessive))
                return new Subject(child, SubjectKind.Own);
            if (child < noun || word.UniversalRelation is not ("nmod" or "obl"))
                continue;
            var introducer = tree.Introducer(child);
            if (introducer == "par" && entry.Source.HasFlag(SourceRoles.Par))
                return new Subject(child, SubjectKind.Agent);
            if (introducer == "de" && complement < 0 && entry.Source.HasFlag(SourceRoles.De) && SourceKinds.IsAnimate(article, tree, child))
                complement = child;
        }
        return complement >= 0 ? new Subject(complement, SubjectKind.Own) : Subject.None;
    }

    private static Subject OfLightVerb(Article article, SentenceTree tree, int noun, int verb)
    {
        var group = VerbGroup.Of(tree, verb);
        if (group.IsPassive || tree[noun].UniversalRelation == "nsubj")
        {
            var agent = SubjectFinder.Agent(tree, verb);
            return agent >= 0 ? new Subject(agent, SubjectKind.Agent) : Subject.None;
        }
        return SubjectFinder.Find(article, tree, verb) is { Kind: not SubjectKind.Impersonal } subject ? subject : Subject.None;
    }
}

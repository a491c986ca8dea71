using Selon.Statements.Trees;
using Selon.Syntax;
using Selon.Text;

namespace Selon.Statements.Rules;

/// <summary>How far a content goes beyond what the tree gives it.</summary>
internal static class ContentExtent
{
    /// <summary>Complements of the cue that follow the content without a comma belong to the content rather than to the saying.</summary>
    public static int Extend(VerbCue cue, int last)
    {
        var tree = cue.Tree;
        foreach (var child in tree.Children(cue.Verb))
        {
            if (tree.Left(child) != last + 1 || tree[child].Upos == PartOfSpeech.Punct)
                continue;
            if (!IsContinuation(cue, child))
                break;
            last = tree.Right(child);
        }
        return last;
    }

    /// <summary>A colon after the content that introduces a quotation: both together are what is said.</summary>
    public static void AddQuotationAfterColon(Article article, List<TextSpan> content)
    {
        if (content.Count == 0)
            return;
        var end = content[^1].End;
        var at = end;
        while (at < article.Text.Length && article.Text[at] is ' ' or '\u00a0' or '\u202f')
            at++;
        if (at >= article.Text.Length || article.Text[at] != ':')
            return;
        var quotation = article.Quotations.OpeningAt(at + 1);
        if (quotation >= 0)
            content[^1] = new TextSpan(content[^1].Start, article.Quotations[quotation].Outer.End);
    }

    private static bool IsContinuation(VerbCue cue, int child)
    {
        var tree = cue.Tree;
        if (tree[child].UniversalRelation is "conj")
            return tree.Introducer(child) == "que" || (tree[child].Features.IsInfinitive && tree.Introducer(child) is "de" or "à" && cue.Infinitive >= 0);
        if (tree[child].UniversalRelation is not ("obl" or "advmod" or "nmod" or "advcl" or "acl"))
            return false;
        if (tree[child].Relation == "obl:agent" || child == cue.Dative)
            return false;
        if (tree[child].UniversalRelation is "advcl" && tree[child].Features is { IsParticiple: true })
            return false;
        return !Channels.ChannelFinder.IsChannel(cue.Article, tree, child) && tree.Introducer(child) is not ("selon" or "après" or "lors");
    }
}

using Selon.Statements.Rules;
using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Statements.Resolution;

/// <summary>
/// Finds which statement another one denies or supports, where the text says so: by an anaphor of saying
/// ("cette affirmation a été réfutée") or by joining in ("affirmait également") with words of the earlier one.
/// </summary>
internal static class AnaphoricRelations
{
    private const int MaximumBack = 8;
    private const int StemLength = 5;

    /// <summary>The relation of each candidate, null for none.</summary>
    public static Relation?[] Find(Article article, List<Candidate> candidates)
    {
        var relations = new Relation?[candidates.Count];
        for (var i = 1; i < candidates.Count; i++)
        {
            var candidate = candidates[i];
            if (candidate.Act is Act.Deny or Act.Confirm && IsAnaphor(article, candidate))
                relations[i] = Previous(candidates, i) is var j and >= 0 ? new Relation(j, candidate.Act == Act.Deny != candidate.IsNegated) : null;
            else if (JoinsIn(article, candidate) && MostAlike(article, candidates, i) is var other and >= 0)
                relations[i] = new Relation(other, false);
        }
        return relations;
    }

    private static bool IsAnaphor(Article article, Candidate candidate)
    {
        var tree = article.Trees[candidate.Sentence];
        var head = candidate.ContentHead;
        if (head < 0)
            return false;
        if (tree[head].Upos == PartOfSpeech.Pron)
            return tree[head].Lemma is "le" or "lui" or "ce" or "cela" or "il";
        if (article.Lexicon.FindNoun(tree[head].Lemma) is null && tree[head].Lemma is not ("chose" or "fait"))
            return false;
        foreach (var child in tree.Children(head))
        {
            if (tree[child].Upos == PartOfSpeech.Det && (tree[child].Features.PronType == "Dem" || tree[child].Lemma == "ce"))
                return true;
        }
        return false;
    }

    private static int Previous(List<Candidate> candidates, int index)
    {
        for (var j = index - 1; j >= 0; j--)
        {
            if (candidates[j].Sentence < candidates[index].Sentence && candidates[j].ContentEnd <= candidates[index].ContentStart)
                return candidates[j].Sentence >= candidates[index].Sentence - 3 ? j : -1;
        }
        return -1;
    }

    private static bool JoinsIn(Article article, Candidate candidate)
    {
        if (candidate.Act is not (Act.Assert or Act.Report or Act.Confirm) || candidate.Group is null)
            return false;
        var tree = article.Trees[candidate.Sentence];
        foreach (var child in tree.Children(candidate.CueWord))
        {
            if (tree[child].Lemma is "également" or "aussi")
                return true;
        }
        return false;
    }

    private static int MostAlike(Article article, List<Candidate> candidates, int index)
    {
        var own = Stems(article, candidates[index]);
        var (best, most) = (-1, 1);
        for (var j = index - 1; j >= Math.Max(0, index - MaximumBack); j--)
        {
            if (HaveSameSource(candidates[j], candidates[index]))
                continue;
            var common = Stems(article, candidates[j]);
            common.IntersectWith(own);
            if (common.Count > most)
                (best, most) = (j, common.Count);
        }
        return best;
    }

    private static bool HaveSameSource(Candidate a, Candidate b) =>
        a.Sources.Count > 0 && b.Sources.Count > 0 && a.Sources[0] == b.Sources[0];

    private static HashSet<string> Stems(Article article, Candidate candidate)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        var tree = article.Trees[candidate.Sentence];
        foreach (var span in candidate.Content)
        {
            for (var i = tree.WordAt(span.Start); i < tree.Count && tree[i].Span.Start < span.End; i++)
            {
                if (tree[i].Upos is PartOfSpeech.Noun or PartOfSpeech.PropN or PartOfSpeech.Adj && tree[i].Lemma.Length >= 4)
                    stems.Add(tree[i].Lemma[..Math.Min(StemLength, tree[i].Lemma.Length)].ToLowerInvariant());
            }
        }
        return stems;
    }
}

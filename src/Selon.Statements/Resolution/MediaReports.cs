using Selon.Statements.Rules;
using Selon.Statements.Sources;
using Selon.Statements.Trees;

namespace Selon.Statements.Resolution;

/// <summary>What an outlet announces, states or reveals is a report.</summary>
internal static class MediaReports
{
    /// <summary>Sets the act of statements whose sources are all outlets.</summary>
    public static void Apply(Article article, List<Candidate> candidates)
    {
        for (var i = 0; i < candidates.Count; i++)
        {
            var candidate = candidates[i];
            if (candidate.Act is not (Act.Assert or Act.Announce) || candidate.Sources.Count == 0)
                continue;
            if (candidate.Sources.TrueForAll(source => SourceKinds.IsMedium(article, article.Trees[source.Sentence], source.Word)) && !JoinsOtherVoices(article, candidates, i))
                candidate.Act = Act.Report;
        }
    }

    // "… affirmait également que": an outlet that joins in with what somebody else has just stated is one more voice.
    private static bool JoinsOtherVoices(Article article, List<Candidate> candidates, int index)
    {
        var candidate = candidates[index];
        if (index == 0 || candidate.Lemma.Length == 0 || candidate.Cue.Count == 0)
            return false;
        var tree = article.Trees[candidate.Sentence];
        var previous = candidates[index - 1];
        if (previous.Lemma != candidate.Lemma || previous.Sentence < candidate.Sentence - 1)
            return false;
        foreach (var child in tree.Children(candidate.CueWord))
        {
            if (tree[child].Lemma is "également" or "aussi")
                return true;
        }
        return false;
    }
}

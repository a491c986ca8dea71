using Selon.Statements.Rules;
using Selon.Statements.Trees;

namespace Selon.Statements.Channels;

/// <summary>Coordinated verbs share their channel: "a confirmé la panne et promis une prime dans un courriel".</summary>
internal static class SharedChannels
{
    /// <summary>Gives the channels of a verb to the one that it is coordinated with, and the other way round, where that has none.</summary>
    public static void Apply(Article article, List<Candidate> candidates)
    {
        var byVerb = new Dictionary<(int, int), Candidate>();
        foreach (var candidate in candidates)
        {
            if (candidate.Group is not null)
                byVerb.TryAdd((candidate.Sentence, candidate.CueWord), candidate);
        }
        foreach (var candidate in candidates)
        {
            var tree = article.Trees[candidate.Sentence];
            if (candidate.Group is null || tree[candidate.CueWord].UniversalRelation != "conj" || !byVerb.TryGetValue((candidate.Sentence, tree[candidate.CueWord].Head), out var first))
                continue;
            if (tree.Child(candidate.CueWord, "nsubj") >= 0)
                continue;
            if (candidate.Channels.Count == 0)
                candidate.Channels.AddRange(first.Channels);
            else if (first.Channels.Count == 0)
                first.Channels.AddRange(candidate.Channels);
        }
    }
}

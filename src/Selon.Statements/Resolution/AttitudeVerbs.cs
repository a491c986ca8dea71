using Selon.Statements.Lexicons;
using Selon.Statements.Rules;
using Selon.Statements.Trees;

namespace Selon.Statements.Resolution;

/// <summary>A source's own attitude verb right under its cue ("a affirmé souhaiter") makes one statement with it.</summary>
internal static class AttitudeVerbs
{
    /// <summary>Removes the inner statements; one that does more than think or state gives its act to the outer one ("dit regretter").</summary>
    public static void Merge(Article article, List<Candidate> candidates)
    {
        var outer = new Dictionary<(int, int), Candidate>();
        foreach (var candidate in candidates)
        {
            if (candidate.Complement == Complement.Infinitive && candidate.ContentHead >= 0 && IsInfinitive(article, candidate))
                outer.TryAdd((candidate.Sentence, candidate.ContentHead), candidate);
        }
        foreach (var candidate in candidates)
        {
            if (candidate.Group is null || !outer.TryGetValue((candidate.Sentence, candidate.CueWord), out var parent))
                continue;
            if (parent.Act == Act.Assert && candidate.Act is not (Act.Estimate or Act.Assert))
                parent.Act = candidate.Act;
        }
        candidates.RemoveAll(candidate => candidate.Group is not null && outer.ContainsKey((candidate.Sentence, candidate.CueWord)));
    }

    private static bool IsInfinitive(Article article, Candidate candidate)
    {
        var tree = article.Trees[candidate.Sentence];
        return tree[candidate.ContentHead].Features.IsInfinitive && tree.Introducer(candidate.ContentHead) is null;
    }
}

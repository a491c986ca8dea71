using Selon.Statements.Resolution;
using Selon.Statements.Rules;
using Selon.Statements.Trees;

namespace Selon.Statements.Models;

/// <summary>Computes how each candidate stands to those that are likely by the lexicon alone.</summary>
internal static class CandidateContexts
{
    /// <summary>The contexts, in the order of the candidates.</summary>
    public static CandidateContext[] Of(Article article, List<Candidate> candidates)
    {
        var contents = new CoveredText(article.Text.Length);
        var cues = new int[article.Trees.Length];
        foreach (var candidate in candidates)
        {
            if (candidate.Probability < 0.5)
                continue;
            cues[candidate.Sentence]++;
            foreach (var span in candidate.Content)
                contents.Add(span);
        }
        contents.Close();
        var contexts = new CandidateContext[candidates.Count];
        for (var i = 0; i < contexts.Length; i++)
        {
            var candidate = candidates[i];
            var others = cues[candidate.Sentence] - (candidate.Probability < 0.5 ? 0 : 1);
            contexts[i] = new CandidateContext(contents.Contains(article.Trees[candidate.Sentence][candidate.CueWord].Span.Start), others > 0);
        }
        return contexts;
    }
}

using Selon.Statements.Lexicons;
using Selon.Statements.Models;
using Selon.Statements.Rules;
using Selon.Statements.Trees;

namespace Selon.Statements.Resolution;

/// <summary>Settles what rules propose: one statement a cue, hearsay only outside of other contents, floating quotations last.</summary>
internal static class CandidateResolution
{
    private const double LexiconThreshold = 0.5;

    /// <summary>Weighs what rules propose by the lexicon and adds floating quotations; nothing is decided yet.</summary>
    public static void Prepare(Article article, List<Candidate> candidates)
    {
        foreach (var candidate in candidates)
        {
            candidate.Probability = Prior(article, candidate);
            candidate.IsConditional |= ConditionalContent.IsHedged(article, candidate);
        }
        DropVerbsOfLightNouns(candidates);
        DropDuplicates(candidates);
        AttitudeVerbs.Merge(article, candidates);
        FloatingQuotations.Add(article, candidates);
    }

    /// <summary>Keeps what is a statement, in the order of the text.</summary>
    /// <param name="article">The text.</param>
    /// <param name="candidates">What <see cref="Prepare"/> has left.</param>
    /// <param name="model">Decides which are statements; null leaves it to the lexicon.</param>
    public static void Resolve(Article article, List<Candidate> candidates, StatementModel? model)
    {
        if (model is not null)
            Weigh(article, candidates, model);
        var threshold = model?.Threshold ?? LexiconThreshold;
        candidates.RemoveAll(candidate => candidate.Probability < threshold);
        DropCoveredConditionals(article, candidates);
        candidates.Sort(ByPosition);
        MediaReports.Apply(article, candidates);
        CarriedSources.Fill(article, candidates);
    }

    private static void Weigh(Article article, List<Candidate> candidates, StatementModel model)
    {
        var contexts = CandidateContexts.Of(article, candidates);
        for (var i = 0; i < contexts.Length; i++)
            candidates[i].Probability = model.Probability(article, candidates[i], contexts[i]);
    }

    // Words in quotation marks make a statement of a weak cue that has a source.
    private static double Prior(Article article, Candidate candidate) => !candidate.ConditionsHold ? 0.2 : candidate.Strength switch
    {
        Strength.High => 0.9,
        Strength.Medium => 0.65,
        _ when candidate.Sources.Count > 0 && candidate.Content.Count > 0 && QuotationMode.Of(article, candidate) != Mode.Indirect => 0.55,
        _ => 0.3,
    };

    // "lance un appel": the noun makes the statement, the verb only carries it.
    private static void DropVerbsOfLightNouns(List<Candidate> candidates)
    {
        DropNounsOfAnnouncements(candidates);
        var light = new HashSet<(int, int)>();
        foreach (var candidate in candidates)
        {
            if (candidate.Rule == "light-verb" && candidate.Group is { } group)
                light.Add((candidate.Sentence, group.Verb));
        }
        candidates.RemoveAll(candidate => candidate.Rule != "light-verb" && light.Contains((candidate.Sentence, candidate.CueWord)));
    }

    // "annonce son soutien à X": a verb that announces by itself keeps the noun in its content.
    private static void DropNounsOfAnnouncements(List<Candidate> candidates)
    {
        var announced = new HashSet<(int, int)>();
        foreach (var candidate in candidates)
        {
            if (candidate is { Rule: "verb-object", Act: Act.Announce, Strength: Strength.High, ConditionsHold: true, ContentHead: >= 0 })
                announced.Add((candidate.Sentence, candidate.ContentHead));
        }
        candidates.RemoveAll(candidate => candidate.Rule == "light-verb" && announced.Contains((candidate.Sentence, candidate.CueWord)));
    }

    private static void DropDuplicates(List<Candidate> candidates)
    {
        var seen = new HashSet<(int, int, bool)>();
        candidates.RemoveAll(candidate => !seen.Add((candidate.Sentence, candidate.CueWord, candidate.Cue.Count == 0)));
    }

    private static void DropCoveredConditionals(Article article, List<Candidate> candidates)
    {
        var covers = new CoveredText(article.Text.Length);
        foreach (var candidate in candidates)
        {
            if (candidate.Rule == "conditional")
                continue;
            foreach (var span in candidate.Content)
                covers.Add(span);
        }
        covers.Close();
        candidates.RemoveAll(candidate => candidate.Rule == "conditional"
            && covers.Contains(article.Trees[candidate.Sentence][candidate.CueWord].Span.Start));
    }

    private static int ByPosition(Candidate a, Candidate b)
    {
        var byStart = Start(a).CompareTo(Start(b));
        if (byStart != 0)
            return byStart;
        var byEnd = b.ContentEnd.CompareTo(a.ContentEnd);
        return byEnd != 0 ? byEnd : a.CueWord.CompareTo(b.CueWord);
    }

    private static int Start(Candidate candidate) =>
        candidate.Cue.Count == 0 ? candidate.ContentStart : Math.Min(candidate.ContentStart, candidate.Cue[0].Start);
}

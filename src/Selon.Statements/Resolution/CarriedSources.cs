using Selon.Statements.Rules;
using Selon.Statements.Sources;
using Selon.Statements.Trees;

namespace Selon.Statements.Resolution;

/// <summary>Gives statements without a source of their own that of the statement before, in the same or the preceding sentence.</summary>
internal static class CarriedSources
{
    /// <summary>Fills sources in, in the order of the text.</summary>
    public static void Fill(Article article, List<Candidate> candidates)
    {
        for (var i = 0; i < candidates.Count; i++)
        {
            var candidate = candidates[i];
            if (candidate.Sources.Count > 0 || !Wants(article, candidate))
                continue;
            for (var j = i - 1; j >= Math.Max(0, i - 4); j--)
            {
                var previous = candidates[j];
                if (previous.Sources.Count == 0 || previous.Sentence < candidate.Sentence - 1)
                    continue;
                candidate.Sources.AddRange(previous.Sources);
                candidate.SourceFoundAs = SubjectKind.Carried;
                break;
            }
            if (candidate.Sources.Count == 0)
                TakeSubjectBefore(article, candidate);
        }
    }

    // "La présidente a répondu aux critiques. « … »": the subject of the sentence before.
    private static void TakeSubjectBefore(Article article, Candidate candidate)
    {
        if (candidate.Sentence == 0 || candidate.Rule != FloatingQuotationRule.Name)
            return;
        var before = article.Trees[candidate.Sentence - 1];
        for (var word = 0; word < before.Count; word++)
        {
            if (before[word].Head >= 0)
                continue;
            var subject = SubjectFinder.OwnSubject(before, word);
            if (subject.Kind == SubjectKind.Own && SourceKinds.Of(article, before, subject.Word) is Lexicons.SourceKind.Person or Lexicons.SourceKind.Anonymous)
                candidate.Sources.Add(new SourceReference(before.Number, subject.Word));
            return;
        }
    }

    // A floating quotation; a participle or infinitive that is the root of its sentence ("Avant d'ajouter : …").
    private static bool Wants(Article article, Candidate candidate)
    {
        if (candidate.Rule == FloatingQuotationRule.Name)
            return true;
        if (candidate.Group is not { IsPassive: false } group || candidate.SourceFoundAs == SubjectKind.Impersonal)
            return false;
        var tree = article.Trees[candidate.Sentence];
        return group.Finite < 0 && (tree[group.Verb].Head < 0 || candidate.SourceFoundAs == SubjectKind.None);
    }
}

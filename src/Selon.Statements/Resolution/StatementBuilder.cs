using System.Globalization;
using Selon.Statements.Rules;
using Selon.Statements.Trees;

namespace Selon.Statements.Resolution;

/// <summary>Makes statements of settled candidates: spans, mode, nesting, relations.</summary>
internal static class StatementBuilder
{
    /// <summary>The statements, numbered in the order of the text.</summary>
    public static IReadOnlyList<Statement> Build(Article article, List<Candidate> candidates)
    {
        var parents = Nesting.Find(candidates);
        var relations = AnaphoricRelations.Find(article, candidates);
        var statements = new Statement[candidates.Count];
        for (var i = 0; i < candidates.Count; i++)
        {
            var candidate = candidates[i];
            statements[i] = new Statement
            {
                Id = Name(i),
                Parent = parents[i] >= 0 ? Name(parents[i]) : null,
                Sources = Sources(article, candidate),
                Cue = candidate.Cue,
                Content = candidate.Content,
                Via = Channels(article, candidate),
                Act = candidate.Act,
                Mode = ModeOf(article, candidates, parents, i),
                IsNegated = candidate.IsNegated,
                Hedge = candidate.IsConditional ? "conditional" : HedgeFinder.Find(article, candidate),
                Denies = relations[i] is { IsDenial: true } denial ? Name(denial.Target) : null,
                Supports = relations[i] is { IsDenial: false } support ? Name(support.Target) : null,
                Rule = candidate.Rule,
                Evidence = EvidenceOf.Candidate(candidate),
                Confidence = Math.Round(candidate.Probability, 2),
            };
        }
        return statements;
    }

    // Quotations that all belong to statements within this one do not make it mixed.
    private static Mode ModeOf(Article article, List<Candidate> candidates, int[] parents, int index)
    {
        var mode = QuotationMode.Of(article, candidates[index]);
        if (mode != Mode.Mixed)
            return mode;
        var nested = new CoveredText(article.Text.Length);
        var hasNested = false;
        for (var i = index + 1; i < candidates.Count && candidates[i].ContentStart < candidates[index].ContentEnd; i++)
        {
            if (parents[i] != index || candidates[i].Cue.Count == 0)
                continue;
            hasNested = true;
            candidates[i].Content.ForEach(nested.Add);
        }
        if (!hasNested)
            return mode;
        nested.Close();
        return QuotationMode.HasQuotationOutside(article, candidates[index], nested) ? mode : Mode.Indirect;
    }

    private static string Name(int index) => "s" + (index + 1).ToString(CultureInfo.InvariantCulture);

    private static List<Source> Sources(Article article, Candidate candidate)
    {
        var sources = new List<Source>(candidate.Sources.Count);
        foreach (var reference in candidate.Sources)
        {
            var tree = article.Trees[reference.Sentence];
            var limit = reference.Sentence == candidate.Sentence && candidate.Group is { } group && group.First > reference.Word ? group.First : int.MaxValue;
            if (candidate.SourceLimit > reference.Word)
                limit = Math.Min(limit, candidate.SourceLimit);
            sources.Add(SourceDescription.Describe(article, tree, reference.Word, limit));
        }
        return sources;
    }

    private static List<Channel> Channels(Article article, Candidate candidate)
    {
        var channels = new List<Channel>(candidate.Channels.Count);
        foreach (var reference in candidate.Channels)
            channels.Add(new Channel(NounPhrase.Span(article, article.Trees[reference.Sentence], reference.Word)));
        return channels;
    }
}

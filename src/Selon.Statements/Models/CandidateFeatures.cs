using Selon.Statements.Rules;
using Selon.Statements.Sources;
using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Statements.Models;

/// <summary>What the model sees of a candidate: a list of named facts.</summary>
internal static class CandidateFeatures
{
    /// <summary>Gives each fact to <paramref name="sink"/>: the name of the fact and its value.</summary>
    public static void Extract(Article article, Candidate candidate, CandidateContext context, IFeatureSink sink)
    {
        var tree = article.Trees[candidate.Sentence];
        sink.Add("bias", "");
        Entry(candidate, sink);
        Place(article, tree, candidate, context, sink);
        Source(article, tree, candidate, sink);
        Content(article, tree, candidate, sink);
        if (candidate.Group is { } group)
            Verb(tree, candidate, group, sink);
        else
            Word(tree, candidate, sink);
    }

    private static void Entry(Candidate candidate, IFeatureSink sink)
    {
        var (rule, strength) = (candidate.Rule, Names.Of(candidate.Strength));
        sink.Add("rule", rule);
        sink.Add("strength", strength);
        sink.Add("rule strength", rule, strength);
        sink.Add("rule conditions", rule, candidate.ConditionsHold ? "hold" : "fail");
        sink.Add("rule complement", rule, Names.Of(candidate.Complement));
        sink.Add("act", Names.Of(candidate.Act));
        if (candidate.Rule is not ("conditional" or "floating-quotation"))
        {
            sink.Add("lemma", candidate.Lemma);
            sink.Add("lemma complement", candidate.Lemma, Names.Of(candidate.Complement));
        }
    }

    private static void Place(Article article, SentenceTree tree, Candidate candidate, CandidateContext context, IFeatureSink sink)
    {
        var start = tree[candidate.CueWord].Span.Start;
        var isTitle = tree.Number == 0 && tree[tree.Count - 1].Form is not ("." or "!" or "?");
        sink.Add("title rule", isTitle ? "yes" : "no", candidate.Rule);
        sink.Add("sentence", Names.Bucket(tree.Number));
        sink.Add("quoted rule", article.Quotations.Enclosing(start) >= 0 ? "yes" : "no", candidate.Rule);
        sink.Add("inside rule", context.IsInside ? "yes" : "no", candidate.Rule);
        sink.Add("inside strength", context.IsInside ? "yes" : "no", Names.Of(candidate.Strength));
        sink.Add("neighbour rule", context.HasNeighbour ? "yes" : "no", candidate.Rule);
        sink.Add("relation", tree[candidate.CueWord].Relation, candidate.Rule);
    }

    private static void Source(Article article, SentenceTree tree, Candidate candidate, IFeatureSink sink)
    {
        var found = Names.Of(candidate.SourceFoundAs);
        sink.Add("source found", found, candidate.Rule);
        if (candidate.Sources.Count == 0 || candidate.Sources[0].Sentence != tree.Number)
        {
            sink.Add("source", "none", candidate.Rule);
            sink.Add("source strength", "none", Names.Of(candidate.Strength));
            return;
        }
        var head = candidate.Sources[0].Word;
        var kind = SourceKinds.Of(article, tree, head) is { } known ? Names.Of(known) : Names.Of(tree[head].Upos);
        sink.Add("source", kind, candidate.Rule);
        sink.Add("source", kind);
        sink.Add("source animate strength", SourceKinds.IsAnimate(article, tree, head) ? "yes" : "no", Names.Of(candidate.Strength));
        sink.Add("source animate rule", SourceKinds.IsAnimate(article, tree, head) ? "yes" : "no", candidate.Rule);
        if (tree[head].Upos == PartOfSpeech.Pron)
            sink.Add("source pronoun", tree[head].Lemma, tree[head].Features.Person ?? "");
        else
            sink.Add("source lemma", tree[head].Lemma);
    }

    private static void Content(Article article, SentenceTree tree, Candidate candidate, IFeatureSink sink)
    {
        var length = candidate.ContentEnd - candidate.ContentStart;
        sink.Add("content length rule", Names.Bucket(length / 12), candidate.Rule);
        sink.Add("mode rule", Names.Of(Resolution.QuotationMode.Of(article, candidate)), candidate.Rule);
        sink.Add("channel", candidate.Channels.Count > 0 ? "yes" : "no");
        sink.Add("conditional rule", candidate.IsConditional ? "yes" : "no", candidate.Rule);
        if (candidate.ContentHead < 0)
            return;
        var head = tree[candidate.ContentHead];
        sink.Add("content part of speech", Names.Of(head.Upos), candidate.Rule);
        sink.Add("content relation", head.Relation, candidate.Rule);
        if (head.Upos is not PartOfSpeech.Noun)
            return;
        sink.Add("content noun", article.Lexicon.FindNoun(head.Lemma) is not null ? "speech"
            : article.Lexicon.FindSourceNoun(head.Lemma) is { } kind ? Names.Of(kind) : "other", candidate.Rule);
        sink.Add("content lemma", head.Lemma, candidate.Rule);
        var determiner = tree.Child(candidate.ContentHead, "det");
        sink.Add("content determiner", determiner < 0 ? "none" : tree[determiner].Lemma, candidate.Rule);
    }

    private static void Verb(SentenceTree tree, Candidate candidate, VerbGroup group, IFeatureSink sink)
    {
        var features = tree[group.Verb].Features;
        var form = features.IsInfinitive ? "infinitive" : group.IsPassive ? "passive" : group.Finite < 0 ? "participle" : "active";
        sink.Add("form rule", form, candidate.Rule);
        sink.Add("form strength", form, Names.Of(candidate.Strength));
        sink.Add("form lemma", form, candidate.Lemma);
        sink.Add("negated", group.IsNegated ? "yes" : "no", form);
        sink.Add("modal", group.Modal < 0 ? "none" : tree[group.Modal].Lemma);
        if (group.Finite >= 0)
            sink.Add("tense", tree[group.Finite].Features.Mood ?? "", tree[group.Finite].Features.Tense ?? "");
        if (group.IsPassive)
            sink.Add("passive agent", candidate.Sources.Count > 0 ? "yes" : "no", candidate.Rule);
        if (form == "infinitive")
            sink.Add("infinitive governor", Governor(tree, group.Verb), tree.Introducer(group.Verb) ?? "");
    }

    private static void Word(SentenceTree tree, Candidate candidate, IFeatureSink sink)
    {
        var word = tree[candidate.CueWord];
        sink.Add("word part of speech", Names.Of(word.Upos), candidate.Rule);
        if (candidate.Rule == "conditional")
        {
            sink.Add("conditional lemma", word.Lemma);
            sink.Add("conditional past", word.Features.IsParticiple ? "yes" : "no");
            return;
        }
        var determiner = tree.Child(candidate.CueWord, "det");
        sink.Add("determiner", determiner < 0 ? "none" : tree[determiner].Lemma, candidate.Rule);
        sink.Add("number", word.Features.Number ?? "", candidate.Rule);
        sink.Add("word governor", Governor(tree, candidate.CueWord), candidate.Rule);
        sink.Add("word first", candidate.CueWord <= 1 ? "yes" : "no", candidate.Rule);
    }

    private static string Governor(SentenceTree tree, int word) =>
        tree[word].Head < 0 ? "none" : tree[word].Head is var head && tree[head].Upos == PartOfSpeech.Verb ? "verb" : Names.Of(tree[head].Upos);
}

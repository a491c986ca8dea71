using Selon.Statements.Lexicons;
using Selon.Statements.Sources;
using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Statements.Rules;

/// <summary>A noun of saying: <c>l'annonce par X de …</c>, <c>lance un appel à …</c>, <c>sa promesse de …</c>.</summary>
internal sealed class NounRule : SentenceRule
{
    /// <inheritdoc/>
    public override string Name => "noun";

    /// <inheritdoc/>
    public override void Propose(Article article, SentenceTree tree, int word, List<Candidate> candidates)
    {
        if (tree[word].Upos != PartOfSpeech.Noun || FindEntry(article, tree, word, out var end) is not { } entry)
            return;
        var light = LightVerb(tree, word, entry);
        var source = NounSource.Find(article, tree, word, entry, light);
        var complement = NounComplement.Find(article, tree, word, end, entry, source.Word);
        if (complement is not { } found)
            return;
        var hasSource = source.Kind != SubjectKind.None;
        if (found.Frame.Conditions.HasFlag(Conditions.HasSource) && !hasSource)
            return;
        var candidate = new Candidate(light >= 0 ? "light-verb" : Name, tree.Number, word)
        {
            Lemma = entry.Lemma,
            Complement = found.Frame.Complement,
            // With its light verb and its source the noun is surely used for saying.
            Strength = light >= 0 && hasSource && found.Frame.Strength == Strength.Low ? Strength.Medium : found.Frame.Strength,
            Act = found.Frame.Act,
            ContentHead = found.Head,
            SourceFoundAs = source.Kind,
            SourceLimit = found.Head >= 0 ? found.First : int.MaxValue,
            Group = light >= 0 ? VerbGroup.Of(tree, light) : null,
        };
        AddCue(tree, candidate, word, end);
        if (source.Word >= 0)
            SourceList.Add(tree, source.Word, isPlural: true, candidate.Sources);
        ContentSpans.Add(article, tree, new WordRange(found.First, NounExtent(article, tree, word, found)), candidate.Content);
        if (found.Quotation >= 0)
            candidate.Content.Add(QuotationRun.From(article, found.Quotation));
        else
            ContentExtent.AddQuotationAfterColon(article, candidate.Content);
        candidate.IsNegated = candidate.Group?.IsNegated ?? false;
        if (candidate.Content.Count > 0)
            candidates.Add(candidate);
    }

    // Further complements that follow without punctuation: "des accusations de fraude à l'encontre de X".
    private static int NounExtent(Article article, SentenceTree tree, int noun, NounComplement found)
    {
        var last = found.Last;
        for (var step = 0; step < 4 && found.Head >= 0 && last + 1 < tree.Count; step++)
        {
            var next = last + 1;
            // "d'abus sexuels, de corruption"
            if (tree[next].Form == "," && next + 1 < tree.Count && tree[next + 1].Head > next + 1 && tree[next + 1].Upos == PartOfSpeech.Adp && tree[next + 1].Lemma == tree.Introducer(found.Head))
            {
                last = tree.Right(tree[next + 1].Head);
                continue;
            }
            if (tree[next].Upos != PartOfSpeech.Adp || tree[next].Head <= next || tree.Introducer(tree[next].Head) is "par" or "selon" or "dans" or "lors")
                return last;
            var head = tree[next].Head;
            if (tree.Left(head) != next || Channels.ChannelFinder.IsChannel(article, tree, head) || !(tree[head].Head >= noun || tree[noun].Head == tree[head].Head))
                return last;
            last = tree.Right(head);
        }
        return last;
    }

    private static NounEntry? FindEntry(Article article, SentenceTree tree, int word, out int end)
    {
        end = word;
        NounEntry? best = null;
        foreach (var entry in article.Lexicon.FindPhrasalNouns(tree[word].Lemma))
        {
            var words = entry.Lemma.Split(' ');
            var k = 1;
            while (k < words.Length && word + k < tree.Count && (tree[word + k].Lemma == words[k] || tree[word + k].Form == words[k]))
                k++;
            if (k != words.Length)
                continue;
            best = entry;
            end = word + k - 1;
        }
        return best ?? article.Lexicon.FindNoun(tree[word].Lemma) ?? article.Lexicon.FindNoun(tree[word].Form.ToLowerInvariant());
    }

    private static int LightVerb(SentenceTree tree, int noun, NounEntry entry)
    {
        var head = tree[noun].Head;
        if (head < 0 || tree[noun].UniversalRelation is not ("obj" or "obl" or "nsubj" or "xcomp"))
            return -1;
        foreach (var verb in entry.LightVerbs)
        {
            if (tree[head].Lemma == verb)
                return head;
        }
        return -1;
    }

    private static void AddCue(SentenceTree tree, Candidate candidate, int word, int end)
    {
        if (candidate.Group is not { } group)
        {
            candidate.Cue.Add(tree.Span(word, end));
            return;
        }
        if (group.First < word && word - group.Last <= 4)
        {
            candidate.Cue.Add(tree.Span(group.First, end));
            return;
        }
        candidate.Cue.Add(tree.Span(group.First, group.Last));
        candidate.Cue.Add(tree.Span(word, end));
        candidate.Cue.Sort();
    }
}

using Selon.Statements.Lexicons;
using Selon.Statements.Rules;
using Selon.Statements.Sources;
using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Statements.Channels;

/// <summary>Finds the media and channels through which a statement is known: à Reuters, dans un communiqué, cité par l'AFP.</summary>
internal static class ChannelFinder
{
    /// <summary>Adds the channels that hang on the cue's verb.</summary>
    public static void Add(Article article, SentenceTree tree, Candidate candidate)
    {
        foreach (var child in tree.Children(candidate.CueWord))
        {
            if (IsInContent(tree, candidate, child))
                continue;
            if (IsChannel(article, tree, child))
                Add(tree, child, candidate);
            else if (tree[child].UniversalRelation is "acl" or "advcl" && QuotingMedium(article, tree, child) is var medium and >= 0)
                Add(tree, medium, candidate);
        }
        foreach (var source in candidate.Sources)
        {
            if (source.Sentence == tree.Number)
                AddQuotingMedia(article, tree, source.Word, candidate);
        }
    }

    /// <summary>True for a complement that names a channel with its preposition, or a medium as the one who is told.</summary>
    public static bool IsChannel(Article article, SentenceTree tree, int word)
    {
        if (tree[word].Upos is not (PartOfSpeech.Noun or PartOfSpeech.PropN or PartOfSpeech.X or PartOfSpeech.Num))
            return false;
        var introducer = tree.Introducer(word);
        if (introducer is null)
            return false;
        if (introducer is "à" or "auprès" or "par" or "sur" or "dans" or "devant" or "pour" && introducer != "pour" && IsMediumName(article, tree, word))
            return introducer != "par" || tree[word].Relation != "obl:agent";
        return article.Lexicon.FindChannel(tree[word].Lemma) is { } channel && FitsPreposition(channel, tree, word, introducer);
    }

    private static bool IsMediumName(Article article, SentenceTree tree, int word) => SourceKinds.IsMedium(article, tree, word);

    private static bool FitsPreposition(ChannelEntry channel, SentenceTree tree, int word, string introducer)
    {
        foreach (var preposition in channel.Prepositions)
        {
            if (preposition == introducer || preposition.StartsWith(introducer + " ", StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private static void AddQuotingMedia(Article article, SentenceTree tree, int source, Candidate candidate)
    {
        foreach (var child in tree.Children(source))
        {
            if (tree[child].UniversalRelation == "acl" && QuotingMedium(article, tree, child) is var medium and >= 0)
                Add(tree, medium, candidate);
        }
    }

    private static int QuotingMedium(Article article, SentenceTree tree, int participle)
    {
        if (tree[participle].Lemma is not ("citer" or "interroger" or "interviewer" or "joindre" or "contacter" or "relayer" or "rapporter" or "reprendre" or "inviter" or "publier"))
            return -1;
        return SubjectFinder.Agent(tree, participle);
    }

    private static void Add(SentenceTree tree, int word, Candidate candidate)
    {
        var reference = new SourceReference(tree.Number, word);
        if (!candidate.Channels.Contains(reference) && !candidate.Sources.Contains(reference))
            candidate.Channels.Add(reference);
    }

    private static bool IsInContent(SentenceTree tree, Candidate candidate, int word)
    {
        var start = tree[word].Span.Start;
        foreach (var span in candidate.Content)
        {
            if (span.Contains(start))
                return true;
        }
        return false;
    }
}

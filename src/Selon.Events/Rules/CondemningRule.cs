using Selon.Events.Lexicons;
using Selon.Events.Trees;
using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Events.Rules;

/// <summary>A predicate that condemns in the words of a source: "c'est inadmissible", "c'est la France qui est fautive".</summary>
internal sealed class CondemningRule() : EventRule("condemning-predicate")
{
    private static readonly Slot[] s_subject = [new("subject", PartyKinds.None)];

    /// <inheritdoc/>
    public override EventMention? Find(EventContext context, SentenceTree tree, int word)
    {
        if (tree[word].Upos is not (PartOfSpeech.Adj or PartOfSpeech.Noun) || !context.Lexicon.IsCondemning(tree[word].Lemma.ToLowerInvariant()))
            return null;
        var at = context.Attributions.At(tree[word].Span.Start);
        if (at < 0 || context.Attributions[at].Sources.Count == 0 || tree.Child(word, "cop") < 0 || VerbGroup.Of(tree, word).IsNegated)
            return null;
        var entry = new EventEntry(tree[word].Lemma, tree[word].Lemma, false, [], EventType.Accuse, "disapprove", "111", [], s_subject, Conditions.Speech);
        var mention = new EventMention { Entry = entry, Tree = tree, Word = word, Words = [word], Rule = Name, Governor = word, Own = at };
        mention.Actors = [.. context.Attributions[at].Sources.Select(context.Parties.ReadSource)];
        mention.Recipients = context.Roles.DeepSubject(tree, word, isPassive: false).FindAll(p => p.IsPolitical && !mention.Actors.Exists(a => a.Key == p.Key));
        return mention;
    }
}

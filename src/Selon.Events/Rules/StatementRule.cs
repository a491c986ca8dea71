using Selon.Events.Lexicons;
using Selon.Events.Trees;
using Selon.Statements;
using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Events.Rules;

/// <summary>A verb by which somebody is attributed an accusation, a demand, a refusal, praise, though the lexicon of events does not have it.</summary>
internal sealed class StatementRule() : EventRule("statement")
{
    private static readonly Slot[] s_somebody = [new("object", PartyKinds.None), new("à", PartyKinds.None), new("contre", PartyKinds.None)];

    /// <inheritdoc/>
    public override EventMention? Find(EventContext context, SentenceTree tree, int word)
    {
        if (tree[word].Upos != PartOfSpeech.Verb)
            return null;
        var own = context.Attributions.WithCueAt(tree[word].Span.Start);
        if (own < 0 || context.Attributions[own] is not { IsNegated: false, Sources.Count: > 0, Evidence: { } evidence } statement || context.Lexicon.IsMereSpeech(evidence.Word) || evidence.Strength == "low" || evidence.Word.Contains(' ', StringComparison.Ordinal))
            return null;
        if (TypeOf(statement.Act) is not { } type || !evidence.Word.Contains(tree[word].Lemma, StringComparison.Ordinal))
            return null;
        var entry = new EventEntry(
            evidence.Word, tree[word].Lemma, false, [], type, type == EventType.Accuse ? "disapprove" : null, type == EventType.Accuse ? "111" : type.CameoRoot(), [], s_somebody, Conditions.Speech | Conditions.ActorAnimate);
        var mention = new EventMention { Entry = entry, Tree = tree, Word = word, Words = [word], Rule = Name, Governor = word };
        var isPassive = VerbGroup.Of(tree, word).IsPassive;
        foreach (var slot in s_somebody)
        {
            if (mention.Recipients.Count == 0)
                mention.Recipients = context.Roles.OfVerb(slot, tree, word, mention.Words, isPassive);
        }
        return ConditionCheck.Holds(context, mention, isPassive) ? mention : null;
    }

    private static EventType? TypeOf(Act act) => act switch
    {
        Act.Accuse => EventType.Accuse,
        Act.Call => EventType.Request,
        Act.Refuse => EventType.Reject,
        Act.Support => EventType.Support,
        Act.Commit or Act.Propose => EventType.Agree,
        _ => null,
    };
}

using Selon.Events.Trees;
using Selon.Statements.Trees;

namespace Selon.Events.Rules;

/// <summary>One way in which a text names an event.</summary>
internal abstract class EventRule(string name)
{
    /// <summary>The name that results bear.</summary>
    public string Name { get; } = name;

    /// <summary>The mention at a word; null where the rule has nothing to say.</summary>
    public abstract EventMention? Find(EventContext context, SentenceTree tree, int word);
}

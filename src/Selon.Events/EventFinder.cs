using Selon.Events.Lexicons;
using Selon.Events.Resolution;
using Selon.Events.Rules;
using Selon.Events.Trees;
using Selon.Statements;
using Selon.Syntax;

namespace Selon.Events;

/// <summary>Finds the political events of a text: who did what to whom, where, when, whether it happened, and who says so.</summary>
/// <remarks>
/// Rules find mentions in the trees with the words of a lexicon; then it is settled whether each happened and who
/// vouches for it, and the mentions of one event are brought together. Immutable and safe to share between threads.
/// Linear in the length of the text.
/// </remarks>
public sealed class EventFinder
{
    private readonly EventLexicon _lexicon;

    /// <summary>Makes a finder with the words of a language.</summary>
    public EventFinder(EventLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _lexicon = lexicon;
    }

    /// <summary>The events of a text in the order of their triggers.</summary>
    /// <param name="analysis">The text and its trees.</param>
    /// <param name="reading">The statements, entities and times of the same text.</param>
    public IReadOnlyList<Event> Find(Analysis analysis, AttributedReading reading)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(reading);
        var context = new EventContext(analysis, reading, _lexicon);
        var mentions = Mentions(context);
        var factuality = new FactualityFinder(context);
        var vouchers = new VoucherFinder(context);
        var circumstances = new Circumstances(context);
        foreach (var mention in mentions)
        {
            mention.Factuality = factuality.Find(mention);
            vouchers.Settle(mention);
            circumstances.Settle(mention);
            FactualityFinder.SettleHabit(mention);
            mention.IsInTitle = mention.Start < context.TitleEnd;
        }
        return new EventBuilder(context).Build(Selection.Keep(MentionMerger.Merge(Selection.Keep(mentions))));
    }

    private static List<EventMention> Mentions(EventContext context)
    {
        var mentions = new List<EventMention>();
        var taken = new HashSet<int>();
        foreach (var tree in context.Article.Trees)
        {
            taken.Clear();
            for (var word = 0; word < tree.Count; word++)
            {
                if (taken.Contains(word))
                    continue;
                foreach (var rule in RuleList.All)
                {
                    if (rule.Find(context, tree, word) is not { } mention)
                        continue;
                    mentions.Add(mention);
                    taken.UnionWith(mention.Words);
                    break;
                }
            }
        }
        return mentions;
    }
}

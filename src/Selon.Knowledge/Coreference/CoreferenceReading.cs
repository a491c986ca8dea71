using Selon.Knowledge.Coreference.Rules;

namespace Selon.Knowledge.Coreference;

/// <summary>Which expressions of a text refer to the same. Immutable.</summary>
public sealed class CoreferenceReading
{
    private readonly Dictionary<(int, int), ReferenceMention> _mentions;

    private CoreferenceReading(IReadOnlyList<ReferenceChain> chains)
    {
        Chains = chains;
        _mentions = [];
        foreach (var chain in chains)
        {
            foreach (var mention in chain.Mentions)
                _mentions.TryAdd((mention.Sentence, mention.Head), mention);
        }
    }

    /// <summary>The chains in the order of their first mention; those of one mention are among them.</summary>
    public IReadOnlyList<ReferenceChain> Chains { get; }

    /// <summary>The mention with this head word, null for none.</summary>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="head">Index in the sentence of the word.</param>
    public ReferenceMention? Find(int sentence, int head) => _mentions.GetValueOrDefault((sentence, head));

    internal static CoreferenceReading Of(CoreferenceState state)
    {
        var chains = new List<ReferenceChain>(state.Chains.Count);
        foreach (var chain in state.Chains.OrderBy(c => c.Members.Min(m => m.Index)))
        {
            // An acronym is shorter than the words that it stands for.
            var isNamed = chain.Named is { } name && !(name.NameWords.Length == 1 && chain.Described is { Modifiers.Length: > 0 } && chain.Members.Any(m => m.Rule == AcronymRule.RuleName));
            var fullest = (isNamed ? chain.Named : chain.Described) ?? chain.Members[0];
            var mentions = new ReferenceMention[chain.Members.Count];
            var made = new ReferenceChain(mentions)
            {
                Entity = chain.Entity < 0 ? null : chain.Entity,
                FullestName = isNamed ? fullest.NameSpan!.Value : fullest.Span,
                FullestSentence = fullest.Sentence,
                FullestHead = fullest.Head,
                IsNamed = isNamed,
                IsAnimate = chain.IsAnimate,
            };
            var number = 0;
            foreach (var member in chain.Members.OrderBy(m => m.Index))
                mentions[number++] = new ReferenceMention(made, member.Span, member.Sentence, member.Head, FormOf(member.Form), member.Rule, member.Confidence) { NameSpan = member.NameSpan };
            chains.Add(made);
        }
        return new CoreferenceReading(chains);
    }

    private static MentionForm FormOf(ExpressionForm form) => form switch
    {
        ExpressionForm.Name => MentionForm.Name,
        ExpressionForm.Nominal or ExpressionForm.Coordination => MentionForm.Nominal,
        _ => MentionForm.Pronoun,
    };
}

namespace Selon.Statements.Rules;

/// <summary>All rules in their order, from the surest to the boldest. The first that fits a cue makes the statement.</summary>
internal static class RuleList
{
    /// <summary>Constructions of a verb.</summary>
    public static readonly VerbRule[] Verbs =
    [
        new ColonRule(),
        new InciseRule(),
        new ClauseRule(),
        new InfinitiveRule(),
        new QuotationRule(),
        new PredicateRule(),
        new PrepositionRule(),
        new ObjectRule(),
    ];

    /// <summary>Constructions without a verb of saying. Floating quotations come last, after all others are settled.</summary>
    public static readonly SentenceRule[] Others =
    [
        new AccordingToRule(),
        new RelativeSourceRule(),
        new HeadlineRule(),
        new NounRule(),
        new ConditionalRule(),
    ];
}

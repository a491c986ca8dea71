namespace Selon.Events.Rules;

/// <summary>The rules in the order in which they are tried at each word.</summary>
internal static class RuleList
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<EventRule> All { get; } = [new VerbRule(), new NounRule(), new StatementRule(), new CondemningRule()];
}

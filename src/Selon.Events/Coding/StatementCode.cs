namespace Selon.Events.Coding;

/// <summary>What a statement is as an event.</summary>
/// <param name="Type">The type of PLOVER; null for mere saying, which PLOVER leaves out.</param>
/// <param name="Cameo">The code of CAMEO: <c>010</c> for a mere statement, <c>0256</c> for an appeal to cease fire.</param>
public sealed record StatementCode(EventType? Type, string Cameo)
{
    /// <summary>The mode of PLOVER; null for none.</summary>
    public string? Mode { get; init; }

    /// <summary>A mere statement.</summary>
    public static StatementCode Statement { get; } = new(null, "010");
}

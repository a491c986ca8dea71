using Selon.Text;

namespace Selon.Events;

/// <summary>A figure told of an event.</summary>
/// <param name="Kind">Of whom.</param>
/// <param name="Span">The number with its noun: "au moins 68 morts".</param>
public sealed record EventNumber(NumberKind Kind, TextSpan Span)
{
    /// <summary>The least that the words allow; null where they give no lower bound.</summary>
    public long? Low { get; init; }

    /// <summary>The most that the words allow; null where they give no upper bound ("au moins 68").</summary>
    public long? High { get; init; }

    /// <summary>Who gives this figure; null for the author.</summary>
    public Participant? SaidBy { get; init; }

    /// <summary>Identifier of the statement that gives this figure; null for the author.</summary>
    public string? SaidIn { get; init; }
}

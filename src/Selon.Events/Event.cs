using Selon.Knowledge.Times;
using Selon.Text;

namespace Selon.Events;

/// <summary>A political event: who did what to whom, where, when, and who says so. One for each distinct event of a text.</summary>
/// <remarks>Offsets of all spans are UTF-16 units of the document's text. Lists of spans are in the order of the text.</remarks>
public sealed record Event
{
    /// <summary>Identifier within the document: e1, e2 … in the order of the triggers.</summary>
    public required string Id { get; init; }

    /// <summary>What kind of act.</summary>
    public required EventType Type { get; init; }

    /// <summary>The mode of PLOVER (<c>arrest</c>, <c>demo</c>, <c>aerial</c> …); null where none fits.</summary>
    public string? Mode { get; init; }

    /// <summary>The code of CAMEO: a root (<c>19</c>) or a more exact one (<c>195</c>).</summary>
    public required string Cameo { get; init; }

    /// <summary>The fewest words that name the act where the body first does so; several spans where it is interrupted.</summary>
    public required IReadOnlyList<TextSpan> Trigger { get; init; }

    /// <summary>The other words for the same event: title, nouns, steps, results.</summary>
    public IReadOnlyList<TextSpan> OtherMentions { get; init; } = [];

    /// <summary>Who does it; empty where the text does not say.</summary>
    public IReadOnlyList<Participant> Actors { get; init; } = [];

    /// <summary>Whom it is done to, told, asked; empty where the text does not say.</summary>
    public IReadOnlyList<Participant> Recipients { get; init; } = [];

    /// <summary>Where; null where the text does not say.</summary>
    public EventPlace? Place { get; init; }

    /// <summary>When; null where the text does not say.</summary>
    public TimeExpression? Time { get; init; }

    /// <summary>Figures of dead, injured, detained, missing and participants, each with its own source.</summary>
    public IReadOnlyList<EventNumber> Numbers { get; init; } = [];

    /// <summary>Whether it happened, as <see cref="SaidBy"/> gives it.</summary>
    public required Factuality Factuality { get; init; }

    /// <summary>Identifier of the statement that vouches for it; null where the author does, and for an unsourced conditional.</summary>
    public string? SaidIn { get; init; }

    /// <summary>The sources of <see cref="SaidIn"/>; empty where the author vouches.</summary>
    public IReadOnlyList<Participant> SaidBy { get; init; } = [];

    /// <summary>Those who see it otherwise.</summary>
    public IReadOnlyList<EventView> OtherViews { get; init; } = [];

    /// <summary>Identifier of the request, promise, threat or refusal whose content this event is; null for none.</summary>
    public string? Within { get; init; }

    /// <summary>True where it is told as background, over before the news of the article began.</summary>
    public bool IsAboutPast { get; init; }

    /// <summary>The rule that found the trigger.</summary>
    public required string Rule { get; init; }

    /// <summary>How sure it is, 0 to 1.</summary>
    public required double Confidence { get; init; }
}

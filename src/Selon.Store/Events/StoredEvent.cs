using Selon.Claims.Articles;
using Selon.Events;

namespace Selon.Store.Events;

/// <summary>An event of a dossier: who did what to whom, and who says so. Places count code points.</summary>
public sealed record StoredEvent
{
    /// <summary>Identifier in all dossiers: e and letters and digits made of the document, the place of its words and its type.</summary>
    public required string Id { get; init; }

    /// <summary>Its document.</summary>
    public required DocumentHead Document { get; init; }

    /// <summary>Its number in the document: e1, e2 …</summary>
    public required string Number { get; init; }

    /// <summary>What kind of act.</summary>
    public required EventType Type { get; init; }

    /// <summary>The mode of PLOVER; null where none fits.</summary>
    public string? Mode { get; init; }

    /// <summary>The code of CAMEO.</summary>
    public required string Cameo { get; init; }

    /// <summary>Whether it happened, as whoever vouches for it gives it.</summary>
    public required Factuality Factuality { get; init; }

    /// <summary>The words that name the act.</summary>
    public required IReadOnlyList<Passage> Trigger { get; init; }

    /// <summary>Other words for the same event.</summary>
    public required IReadOnlyList<Passage> OtherMentions { get; init; }

    /// <summary>Who does it.</summary>
    public required IReadOnlyList<StoredParticipant> Actors { get; init; }

    /// <summary>Whom it is done to.</summary>
    public required IReadOnlyList<StoredParticipant> Recipients { get; init; }

    /// <summary>Where; null where the text does not say.</summary>
    public StoredParticipant? Place { get; init; }

    /// <summary>When, in EDTF; null where the text does not say.</summary>
    public string? Time { get; init; }

    /// <summary>The first day on which it may have been, else on which the document may have been published; null where unknown.</summary>
    public string? FirstDay { get; init; }

    /// <summary>The last such day.</summary>
    public string? LastDay { get; init; }

    /// <summary>Figures, each with its own source.</summary>
    public required IReadOnlyList<StoredNumber> Numbers { get; init; }

    /// <summary>Id of the statement that vouches for it; null where the author does.</summary>
    public string? SaidIn { get; init; }

    /// <summary>The sources of that statement.</summary>
    public required IReadOnlyList<StoredParticipant> SaidBy { get; init; }

    /// <summary>Those who see it otherwise.</summary>
    public required IReadOnlyList<StoredView> OtherViews { get; init; }

    /// <summary>Id of the request, promise, threat or refusal whose content it is; null for none.</summary>
    public string? Within { get; init; }

    /// <summary>True where it is told as background.</summary>
    public bool IsAboutPast { get; init; }

    /// <summary>The rule that found it.</summary>
    public required string Rule { get; init; }

    /// <summary>How sure it is, 0 to 1.</summary>
    public required double Confidence { get; init; }
}

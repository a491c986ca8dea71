namespace Selon.Events.Plover;

/// <summary>What PLOVER counts as another type because it is not done yet.</summary>
/// <remarks>
/// Selon keeps the act and says in the factuality that it is to come; data sets in PLOVER have a promise in place of the act: a
/// CONSULT, SUPPORT, COOPERATE or AID to come is an AGREE, an announced RETREAT a CONCEDE, neither with the mode of the act.
/// </remarks>
public static class PloverFolding
{
    /// <summary>Type and mode of an event as PLOVER has them.</summary>
    public static (EventType Type, string? Mode) Fold(EventType type, string? mode, Factuality factuality) => (type, factuality) switch
    {
        (EventType.Consult or EventType.Support or EventType.Cooperate or EventType.Aid, Factuality.Future) => (EventType.Agree, null),
        (EventType.Retreat, Factuality.Future) => (EventType.Concede, null),
        _ => (type, mode),
    };

    /// <summary>The quad category of a type as POLECAT writes it.</summary>
    public static string QuadCode(EventType type) => type switch
    {
        EventType.Agree or EventType.Consult or EventType.Support or EventType.Concede => "VERBAL COOPERATION",
        EventType.Cooperate or EventType.Aid or EventType.Retreat => "MATERIAL COOPERATION",
        EventType.Request or EventType.Accuse or EventType.Reject or EventType.Threaten => "VERBAL CONFLICT",
        _ => "MATERIAL CONFLICT",
    };
}

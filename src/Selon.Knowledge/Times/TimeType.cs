namespace Selon.Knowledge.Times;

/// <summary>The types of time expressions in the sense of TIMEX3.</summary>
public enum TimeType : byte
{
    /// <summary>A day or more: "mardi", "en 1995".</summary>
    Date,

    /// <summary>Less than a day ("hier soir", "14 h 30"), and the times that only refer to now, before or after ("désormais").</summary>
    Time,

    /// <summary>How long, or how long ago: "deux jours", "il y a deux ans".</summary>
    Duration,

    /// <summary>How often: "tous les lundis", "par an".</summary>
    Set,
}

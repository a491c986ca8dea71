namespace Selon.Knowledge.Times.Grammar;

/// <summary>Which of several a text names.</summary>
internal enum Which : byte
{
    /// <summary>Nothing said.</summary>
    Any,

    /// <summary>"ce": the one at hand.</summary>
    This,

    /// <summary>The last one before now.</summary>
    Last,

    /// <summary>The next one after now.</summary>
    Next,

    /// <summary>The one before another time of the text.</summary>
    Previous,

    /// <summary>The one after another time of the text.</summary>
    Following,

    /// <summary>The one that the text speaks of: "ce jour-là".</summary>
    That,
}

/// <summary>What an expression means before anything is known of when the text was written.</summary>
internal abstract record Meaning;

/// <summary>A meaning that ends in a day, and may say a part of it or a time of the clock.</summary>
internal abstract record DayMeaning : Meaning
{
    /// <summary>MO, MI, AF, EV, NI; "" for the whole day.</summary>
    public string Part { get; init; } = "";

    /// <summary>The time of the clock.</summary>
    public ClockTime? Clock { get; init; }
}

/// <summary>A date by its names; what is 0 is not said.</summary>
internal sealed record DateMeaning(int Year = 0, int Month = 0, int Day = 0, int Weekday = 0) : DayMeaning
{
    /// <summary>SP, SU, FA, WI, or a quarter or half of the year (Q1, H2); "" for none.</summary>
    public string Season { get; init; } = "";

    /// <summary>Days after Easter, null for another day.</summary>
    public int? AfterEaster { get; init; }

    /// <summary>Which of them.</summary>
    public Which Which { get; init; }

    /// <summary>Days after that date: "le lendemain du 3 mai" is one.</summary>
    public int Offset { get; init; }

    /// <summary>Weeks from now to that of the day of the week ("lundi de la semaine prochaine"), null where none is said.</summary>
    public int? Weeks { get; init; }

    /// <summary>True where it names a day.</summary>
    public bool IsDay => Day > 0 || Weekday > 0 || AfterEaster is not null;

    /// <summary>True where only the year is missing.</summary>
    public bool IsYearOpen => Year == 0 && (Month > 0 || AfterEaster is not null);
}

/// <summary>A unit of the calendar counted from now or from another time: "le mois dernier", "hier", "la veille".</summary>
internal sealed record ShiftMeaning(TimeUnit Unit, int Amount, bool IsAnaphoric) : DayMeaning;

/// <summary>Where a duration stands on the calendar.</summary>
internal enum DurationPlace : byte
{
    /// <summary>Nowhere that the text says.</summary>
    None,

    /// <summary>It ends now: "depuis deux jours", "ces derniers jours".</summary>
    UntilNow,

    /// <summary>It begins now: "les trois prochains mois".</summary>
    FromNow,

    /// <summary>The moment so long before now.</summary>
    Ago,

    /// <summary>The moment so long after now.</summary>
    Ahead,

    /// <summary>The moment so long before another time of the text.</summary>
    Earlier,

    /// <summary>The moment so long after another time of the text.</summary>
    Later,
}

/// <summary>How long; the amount is a number or X.</summary>
internal sealed record DurationMeaning(string Amount, TimeUnit Unit, DurationPlace Place) : Meaning;

/// <summary>How often: the value in TIMEX3.</summary>
internal sealed record SetMeaning(string Value) : Meaning;

/// <summary>PRESENT_REF, PAST_REF or FUTURE_REF.</summary>
internal sealed record ReferenceMeaning(string Value) : Meaning;

/// <summary>The time of writing itself ("d'ici" is from now on).</summary>
internal sealed record NowMeaning : Meaning;

/// <summary>A decade ("196X") or century ("18XX").</summary>
internal sealed record EraMeaning(string Value, int FirstYear, int Years) : Meaning;

/// <summary>Before or after another time of the text.</summary>
internal sealed record BoundMeaning(int Direction) : Meaning;

/// <summary>The time that the text has just spoken of: "à ce moment-là".</summary>
internal sealed record SameMeaning : Meaning;

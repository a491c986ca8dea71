namespace Selon.Knowledge.Times.Grammar;

/// <summary>A unit of the calendar or the clock, from fine to coarse.</summary>
internal enum UnitKind : byte
{
    Second, Minute, Hour, Night, Day, Weekend, Week, Month, Year, Decade, Century,
}

/// <summary>A unit as words.tsv gives it: some are several of another one (a quarter is three months).</summary>
internal readonly record struct TimeUnit(UnitKind Kind, int Factor)
{
    /// <summary>Reads "P1D", "P3M", "PT1H" …</summary>
    public static TimeUnit Parse(string text)
    {
        var isTime = text.StartsWith("PT", StringComparison.Ordinal);
        var digits = isTime ? 2 : 1;
        var kind = (isTime, text[(digits + 1)..]) switch
        {
            (true, "S") => UnitKind.Second,
            (true, "M") => UnitKind.Minute,
            (true, _) => UnitKind.Hour,
            (_, "D") => UnitKind.Day,
            (_, "N") => UnitKind.Night,
            (_, "W") => UnitKind.Week,
            (_, "WE") => UnitKind.Weekend,
            (_, "M") => UnitKind.Month,
            (_, "DE") => UnitKind.Decade,
            (_, "CE") => UnitKind.Century,
            _ => UnitKind.Year,
        };
        return new TimeUnit(kind, text[digits] - '0');
    }

    /// <summary>The duration of so many in ISO 8601 and TIMEX3: P2D, PT24H, PXY.</summary>
    public string Duration(string amount) => Kind switch
    {
        UnitKind.Second => $"PT{amount}S",
        UnitKind.Minute => $"PT{amount}M",
        UnitKind.Hour => $"PT{amount}H",
        UnitKind.Day => $"P{amount}D",
        UnitKind.Night => $"P{amount}NI",
        UnitKind.Week => $"P{amount}W",
        UnitKind.Weekend => $"P{amount}WE",
        UnitKind.Month => $"P{amount}M",
        UnitKind.Year => $"P{amount}Y",
        UnitKind.Decade => $"P{amount}DE",
        _ => $"P{amount}CE",
    };

    /// <summary>Finer than a day.</summary>
    public bool IsClock => Kind < UnitKind.Night;
}

namespace Selon.Knowledge.Times;

/// <summary>How exactly a time is named, from coarse to fine.</summary>
public enum TimePrecision : byte
{
    /// <summary>A hundred years.</summary>
    Century,

    /// <summary>Ten years.</summary>
    Decade,

    /// <summary>A year.</summary>
    Year,

    /// <summary>Half a year.</summary>
    Half,

    /// <summary>A quarter of a year.</summary>
    Quarter,

    /// <summary>A season.</summary>
    Season,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A week from Monday to Sunday, or its end.</summary>
    Week,

    /// <summary>A day.</summary>
    Day,

    /// <summary>Morning, noon, afternoon, evening or night of a day.</summary>
    PartOfDay,

    /// <summary>An hour.</summary>
    Hour,

    /// <summary>A minute.</summary>
    Minute,

    /// <summary>A second.</summary>
    Second,
}

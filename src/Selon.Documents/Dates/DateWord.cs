namespace Selon.Documents.Dates;

/// <summary>What a word can be in a date at the head of an article.</summary>
internal enum DateWordKind : byte
{
    /// <summary>The name of a month.</summary>
    Month,

    /// <summary>A word for the first day of a month.</summary>
    First,

    /// <summary>The name of a day of the week.</summary>
    Weekday,

    /// <summary>An article before the date.</summary>
    Article,

    /// <summary>A word that says that a date of publication follows.</summary>
    Label,

    /// <summary>A word between the date and the time of day.</summary>
    Time,
}

/// <summary>A word of dates and its value: the number of a month or day.</summary>
internal readonly record struct DateWord(DateWordKind Kind, int Value);

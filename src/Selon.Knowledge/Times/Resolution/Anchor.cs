using Selon.Knowledge.Times.Grammar;

namespace Selon.Knowledge.Times.Resolution;

/// <summary>The times that the text has spoken of so far: what "la veille", "à 20 heures" or "plus tôt" count from.</summary>
internal sealed class Anchor
{
    private Phrase? _yearPhrase;
    private int _year;

    /// <summary>The last time with a place on the calendar, null before the first.</summary>
    public Stretch? Last { get; private set; }

    /// <summary>The last day.</summary>
    public DateOnly? Day { get; private set; }

    /// <summary>The last year that the text has named, 0 before the first.</summary>
    public int Year => _year;

    /// <summary>The year that the same sentence has named before, 0 for none.</summary>
    public int YearIn(Phrase phrase) => _yearPhrase == phrase ? _year : 0;

    /// <summary>Takes note of an expression.</summary>
    public void Note(Reading reading, Stretch stretch)
    {
        if (reading.Meaning is DateMeaning { Year: > 0 } date)
            (_year, _yearPhrase) = (date.Year, reading.Phrase);
        // After "cette année" a date of the sentence is one of this year.
        if (reading.Meaning is ShiftMeaning { Unit.Kind: UnitKind.Year } && stretch.Begin is { } year)
            (_year, _yearPhrase) = (year.Year, reading.Phrase);
        if (reading.Meaning is not (DayMeaning or NowMeaning) || stretch.Begin is null)
            return;
        if (reading.Meaning is not NowMeaning)
            Last = stretch;
        if (stretch.Day is { } day && reading.Meaning is not NowMeaning)
            Day = day;
    }
}

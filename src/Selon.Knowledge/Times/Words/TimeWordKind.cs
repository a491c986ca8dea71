namespace Selon.Knowledge.Times.Words;

/// <summary>What a word or phrase can be in a time expression; the names of words.tsv without their hyphens.</summary>
/// <remarks>At most 64, for a lexeme keeps them as a set of bits.</remarks>
internal enum TimeWordKind : byte
{
    Month, Ambiguous, Weekday, Weekdays, Season, Part, Parts, OfDay, Noon,
    Unit, HourMark, MinuteMark, Dozen, HalfUnit, Quarter, Quarters, Number, Ordinal, OrdinalSuffix, Vague, VaguePlural,
    Definite, Contracted, Indefinite, Demonstrative, Each, All, Same, There,
    Last, Next, Previous, Following, Current,
    Edge, Approximate, Around, TrailingApproximate,
    Signal, Of, At, And, Or, Between, Per, FromHere, UntilDate, Sign,
    Day, OtherDay, Bound, Relative, Reference, Moment, Frequency, Minus, Zone,
    Street, Age, Numbered, Currency,
    Holiday,
}

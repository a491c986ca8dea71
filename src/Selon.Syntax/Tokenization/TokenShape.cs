namespace Selon.Syntax.Tokenization;

/// <summary>What a token looks like.</summary>
internal enum TokenShape : byte
{
    /// <summary>Beyond the edge of the text.</summary>
    Outside,
    /// <summary>A word in small letters.</summary>
    Lower,
    /// <summary>A capital, then a small letter.</summary>
    Capitalized,
    /// <summary>One capital.</summary>
    Initial,
    /// <summary>Two capitals or more at the beginning.</summary>
    Capitals,
    /// <summary>Begins with a digit.</summary>
    Number,
    /// <summary>. ? ! …</summary>
    Terminal,
    /// <summary>Colon or semicolon.</summary>
    Colon,
    /// <summary>Comma.</summary>
    Comma,
    /// <summary>« “ „</summary>
    OpeningQuote,
    /// <summary>» ”</summary>
    ClosingQuote,
    /// <summary>A mark that opens and closes: " or an apostrophe.</summary>
    StraightQuote,
    /// <summary>( [ {</summary>
    OpeningBracket,
    /// <summary>) ] }</summary>
    ClosingBracket,
    /// <summary>Dashes and bullets.</summary>
    Dash,
    /// <summary>A word with a full stop inside or at its end: an abbreviation, an initial.</summary>
    Abbreviation,
    /// <summary>An abbreviation that only stands before a name: M., Dr.</summary>
    Title,
    /// <summary>Any other sign.</summary>
    Sign,
}

namespace Selon.Syntax.Tokenization;

/// <summary>Makes the mark of a token from its characters.</summary>
internal static class TokenMarks
{
    private const uint FnvOffset = 2166136261;
    private const uint FnvPrime = 16777619;

    public static TokenMark Make(ReadOnlySpan<char> text, int start, int end, TokenGap gap)
    {
        var form = text[start..end];
        return new TokenMark(start, end, Hash(form), ShapeOf(form), gap);
    }

    /// <summary>Hash of a form whatever its case, its kind of apostrophe and of hyphen.</summary>
    public static uint Hash(ReadOnlySpan<char> form)
    {
        var hash = FnvOffset;
        foreach (var c in form)
            hash = (hash ^ Normalize(c)) * FnvPrime;
        return hash;
    }

    public static char Normalize(char c)
    {
        if (c < 128)
            return c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
        if (CharacterClasses.IsApostrophe(c))
            return '\'';
        return CharacterClasses.IsHyphen(c) ? '-' : char.ToLowerInvariant(c);
    }

    private static TokenShape ShapeOf(ReadOnlySpan<char> form)
    {
        var first = form[0];
        switch (CharacterClasses.At(form, 0))
        {
            case CharacterClass.Letter:
                return ShapeOfWord(form, first);
            case CharacterClass.Digit:
                return TokenShape.Number;
            default:
                return form.Length > 1 && CharacterClasses.IsDigitAt(form, 1) ? TokenShape.Number : ShapeOfSign(first);
        }
    }

    private static TokenShape ShapeOfWord(ReadOnlySpan<char> form, char first)
    {
        if (form[^1] == '.')
            return TokenShape.Abbreviation;
        if (!char.IsUpper(first))
            return TokenShape.Lower;
        if (form.Length == 1)
            return TokenShape.Initial;
        return char.IsUpper(form[1]) ? TokenShape.Capitals : TokenShape.Capitalized;
    }

    private static TokenShape ShapeOfSign(char first) => first switch
    {
        '.' or '?' or '!' or '…' => TokenShape.Terminal,
        ':' or ';' => TokenShape.Colon,
        ',' => TokenShape.Comma,
        '«' or '“' or '„' or '‹' => TokenShape.OpeningQuote,
        '»' or '”' or '›' => TokenShape.ClosingQuote,
        '"' or '\'' or '’' or '‘' => TokenShape.StraightQuote,
        '(' or '[' or '{' => TokenShape.OpeningBracket,
        ')' or ']' or '}' => TokenShape.ClosingBracket,
        '-' or '–' or '—' or '―' or '•' or '·' or '*' or '◦' or '▪' => TokenShape.Dash,
        _ => TokenShape.Sign,
    };
}

namespace Selon.Syntax.Tokenization;

/// <summary>Where a token that begins with a sign ends.</summary>
internal static class SignRules
{
    private const char ZeroWidthJoiner = '\u200D';

    /// <summary>The end of a token of punctuation or of a symbol, or of a word that begins with one.</summary>
    public static int EndOfSign(in ScanContext context)
    {
        var text = context.Text;
        var start = context.Start;
        var c = text[start];
        if (CharacterClasses.IsHyphen(c) && EndOfHyphenated(context) is var hyphenated and > 0)
            return hyphenated;
        if (CharacterClasses.IsApostrophe(c))
            return IsGenitive(context) ? start + 2 : start + 1;
        return c switch
        {
            '+' when CharacterClasses.IsDigitAt(text, start + 1) && !context.TouchesPrevious => NumberRules.EndOfNumber(context, start + 1),
            '+' when context.At(start + 1) == '/' && context.At(start + 2) == '-' => start + 3,
            '(' or '[' => EndOfBracketedBeginning(context),
            '@' or '#' => WebRules.EndOfTag(context),
            '°' when context.At(start + 1) is 'C' or 'F' && !context.TouchesPrevious
                && !CharacterClasses.IsWordAt(text, start + 2) => start + 2,
            ':' or ';' when EndOfSmiley(context) is var smiley and > 0 => smiley,
            '.' or '-' or '–' or '—' or '*' or '=' or '~' or '!' or '?' or '…' => EndOfRun(text, start),
            _ => start + (char.IsHighSurrogate(c) && char.IsLowSurrogate(context.At(start + 1)) ? 2 : 1),
        };
    }

    /// <summary>The end of a picture with its modifiers and all that is joined to it.</summary>
    public static int EndOfPictograph(in ScanContext context)
    {
        var text = context.Text;
        var index = context.Start + Width(text, context.Start);
        if (IsRegionalIndicator(text, context.Start) && IsRegionalIndicator(text, index))
            index += 2;
        while (index < text.Length)
        {
            if (IsModifier(text, index))
                index += Width(text, index);
            else if (text[index] == ZeroWidthJoiner && IsPictograph(text, index + 1))
                index += 1 + Width(text, index + 1);
            else
                break;
        }
        return index;
    }

    private static int EndOfHyphenated(in ScanContext context)
    {
        var text = context.Text;
        if (context.TouchesPrevious && CharacterClasses.IsWordAt(text, context.Start - 1))
            return CliticRules.EndOfClitic(context, context.Start);
        return CharacterClasses.IsDigitAt(text, context.Start + 1) && !IsAfterWord(context)
            ? NumberRules.EndOfNumber(context, context.Start + 1)
            : 0;
    }

    private static bool IsAfterWord(in ScanContext context) =>
        context.TouchesPrevious && context.Previous.Shape is not (TokenShape.OpeningBracket or TokenShape.OpeningQuote or TokenShape.StraightQuote or TokenShape.Sign);

    private static bool IsGenitive(in ScanContext context) =>
        context.TouchesPrevious
        && CharacterClasses.IsWordAt(context.Text, context.Start - 1)
        && context.At(context.Start + 1) is 's' or 'S'
        && !CharacterClasses.IsWordAt(context.Text, context.Start + 2);

    // "[L]es", "(re)voir": the bracket opens a word.
    private static int EndOfBracketedBeginning(in ScanContext context)
    {
        var end = WordRules.EndOfBracket(context.Text, context.Start);
        return end > 0 && end < context.Text.Length && char.IsLower(context.Text[end])
            ? WordRules.Continue(context, end)
            : context.Start + 1;
    }

    private static int EndOfSmiley(in ScanContext context)
    {
        if (context.TouchesPrevious)
            return 0;
        var mouth = context.At(context.Start + 1) == '-' ? context.Start + 2 : context.Start + 1;
        return context.At(mouth) is ')' or '(' && !CharacterClasses.IsWordAt(context.Text, mouth + 1) ? mouth + 1 : 0;
    }

    private static int EndOfRun(ReadOnlySpan<char> text, int start)
    {
        var end = start + 1;
        while (end < text.Length && text[end] == text[start])
            end++;
        return end;
    }

    private static bool IsPictograph(ReadOnlySpan<char> text, int index) =>
        index < text.Length && CharacterClasses.At(text, index) == CharacterClass.Pictograph;

    private static int Width(ReadOnlySpan<char> text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? 2 : 1;

    // Variation selectors, the key cap, skin tones (1F3FB–1F3FF) and tags (E0020–E007F).
    private static bool IsModifier(ReadOnlySpan<char> text, int index) => text[index] switch
    {
        >= '\uFE00' and <= '\uFE0F' or '\u20E3' => true,
        '\uD83C' => index + 1 < text.Length && text[index + 1] is >= '\uDFFB' and <= '\uDFFF',
        '\uDB40' => index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]),
        _ => false,
    };

    private static bool IsRegionalIndicator(ReadOnlySpan<char> text, int index) =>
        index + 1 < text.Length && text[index] == '\uD83C' && text[index + 1] is >= '\uDDE6' and <= '\uDDFF';
}

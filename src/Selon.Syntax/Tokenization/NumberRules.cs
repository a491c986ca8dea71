namespace Selon.Syntax.Tokenization;

/// <summary>Where a token that begins with a digit ends: <c>30 000</c>, <c>1,5</c>, <c>1914-1918</c>, <c>23/12/2006</c>, <c>2e</c>.</summary>
internal static class NumberRules
{
    private const int GroupLength = 3;
    private const int LongestUnit = 4;

    /// <summary>The end of the number that begins at the context's start.</summary>
    public static int EndOfNumber(in ScanContext context) => EndOfNumber(context, context.Start);

    /// <summary>The end of the number whose first digit stands at an index, after a sign perhaps.</summary>
    public static int EndOfNumber(in ScanContext context, int firstDigit)
    {
        var text = context.Text;
        var index = EndOfGroups(text, firstDigit);
        while (index < text.Length)
        {
            if (CharacterClasses.IsDigitAt(text, index))
                index++;
            else if (CharacterClasses.IsLetterAt(text, index))
                return EndOfUnit(context, index) > 0 ? index : WordRules.Continue(context, index);
            else if (JoinsDigits(text[index]) && CharacterClasses.IsDigitAt(text, index + 1))
                index++;
            else if (CharacterClasses.IsHyphen(text[index]) && CharacterClasses.IsLetterAt(text, index + 1))
                return WordRules.Continue(context, index);
            else
                break;
        }
        return index;
    }

    /// <summary>The end of a unit that is written onto a number; 0 where there is none.</summary>
    public static int EndOfUnit(in ScanContext context, int start)
    {
        var text = context.Text;
        var limit = Math.Min(text.Length, start + LongestUnit + 1);
        var end = start;
        while (end < limit && (CharacterClasses.IsLetterAt(text, end) || text[end] is '²' or '³'))
            end++;
        if (end == start || CharacterClasses.IsLetterAt(text, end) || IsJoined(text, end))
            return 0;
        return context.Lexicon.IsUnit(text[start..end]) ? end : 0;
    }

    private static bool IsJoined(ReadOnlySpan<char> text, int index) =>
        index < text.Length
        && (CharacterClasses.IsHyphen(text[index]) || CharacterClasses.IsApostrophe(text[index]))
        && CharacterClasses.IsWordAt(text, index + 1);

    private static bool JoinsDigits(char c) =>
        c is '.' or ',' or ':' or '/' || CharacterClasses.IsHyphen(c) || CharacterClasses.IsApostrophe(c);

    // One to three digits, then groups of exactly three after one space each.
    private static int EndOfGroups(ReadOnlySpan<char> text, int start)
    {
        var index = start;
        while (CharacterClasses.IsDigitAt(text, index))
            index++;
        if (index - start > GroupLength || text[start] == '0')
            return index;
        while (IsGroup(text, index))
            index += 1 + GroupLength;
        return index;
    }

    private static bool IsGroup(ReadOnlySpan<char> text, int index)
    {
        if (index >= text.Length || !CharacterClasses.IsGroupSpace(text[index]))
            return false;
        for (var i = 1; i <= GroupLength; i++)
        {
            if (!CharacterClasses.IsDigitAt(text, index + i))
                return false;
        }
        return !CharacterClasses.IsWordAt(text, index + GroupLength + 1);
    }
}

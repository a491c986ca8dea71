namespace Selon.Syntax.Tokenization;

/// <summary>Where a token that begins with a letter ends.</summary>
internal static class WordRules
{
    private const int LongestCompound = 40;
    private const int LongestBracket = 8;

    /// <summary>The end of the word that begins at the context's start.</summary>
    public static int EndOfWord(in ScanContext context)
    {
        var text = context.Text;
        if (context.TouchesPrevious && context.Previous.Shape == TokenShape.Number)
        {
            var unit = NumberRules.EndOfUnit(context, context.Start);
            if (unit > 0)
                return unit;
        }
        return Continue(context, context.Start + 1);
    }

    /// <summary>Goes on from within a word, past its letters, digits and inner signs.</summary>
    public static int Continue(in ScanContext context, int index)
    {
        var text = context.Text;
        while (index < text.Length)
        {
            if (CharacterClasses.IsWordAt(text, index))
            {
                index++;
                continue;
            }
            // A step forward goes on with the word; a negative answer is the end of it.
            var next = Connect(context, index);
            if (next < 0)
                return ~next;
            index = next;
        }
        return index;
    }

    private static int Connect(in ScanContext context, int index)
    {
        var c = context.Text[index];
        if (CharacterClasses.IsApostrophe(c))
            return ConnectApostrophe(context, index);
        if (CharacterClasses.IsHyphen(c))
            return ConnectHyphen(context, index);
        return c switch
        {
            '.' => ConnectFullStop(context, index),
            '/' => ConnectSlash(context, index),
            '(' or '[' => ConnectBracket(context, index),
            '@' or '&' => CharacterClasses.IsLetterAt(context.Text, index + 1) ? index + 1 : ~index,
            '°' or 'º' or '!' => IsAbbreviation(context, index) ? ~(index + 1) : ~index,
            '~' => ~(index + 1),
            _ => ~index,
        };
    }

    private static int ConnectApostrophe(in ScanContext context, int index)
    {
        var text = context.Text;
        var word = text[context.Start..index];
        if (EndOfIndivisible(context, index) is var compound and > 0)
            return compound;
        if (context.Lexicon.IsElision(word, context.At(index + 1)))
            return ~(index + 1);
        if (!CharacterClasses.IsLetterAt(text, index + 1))
            return ~index;
        // The English genitive is a token of its own.
        var isGenitive = text[index + 1] is 's' or 'S' && !CharacterClasses.IsWordAt(text, index + 2);
        return isGenitive ? ~index : index + 1;
    }

    private static int ConnectHyphen(in ScanContext context, int index)
    {
        var text = context.Text;
        if (!CharacterClasses.IsWordAt(text, index + 1))
            return ~index;
        if (EndOfIndivisible(context, index) is var compound and > 0)
            return compound;
        if (CliticRules.EndOfClitic(context, index) == 0)
            return index + 1;
        return CliticRules.IsInsideName(context, index) ? index + 1 : ~index;
    }

    /// <summary>The end of a compound of the list that begins at the start and reaches over the sign at an index; 0 for none.</summary>
    private static int EndOfIndivisible(in ScanContext context, int sign)
    {
        var text = context.Text;
        if (sign - context.Start > LongestCompound)
            return 0;
        var limit = Math.Min(text.Length, context.Start + LongestCompound);
        var end = sign + 1;
        while (end < limit && (CharacterClasses.IsWordAt(text, end) || IsInnerSign(text, end)))
            end++;
        return context.Lexicon.IsIndivisible(text[context.Start..end]) ? end : 0;
    }

    private static bool IsInnerSign(ReadOnlySpan<char> text, int index) =>
        (CharacterClasses.IsHyphen(text[index]) || CharacterClasses.IsApostrophe(text[index]))
        && CharacterClasses.IsLetterAt(text, index + 1);

    private static int ConnectFullStop(in ScanContext context, int index)
    {
        var text = context.Text;
        var word = text[context.Start..index];
        var next = context.At(index + 1);
        if (next == '.')
            return ~index;
        if (CharacterClasses.IsWordAt(text, index + 1))
            return IsMissingSpace(word, next, context.At(index + 2)) ? ~index : index + 1;
        var lastPart = word[(word.LastIndexOfAny('.', '-') + 1)..];
        var isInitial = lastPart.Length == 1 && (lastPart.Length < word.Length || char.IsUpper(word[0]));
        if (isInitial && CharacterClasses.IsHyphen(next) && CharacterClasses.IsLetterAt(text, index + 2))
            return index + 2;
        if (IsAbbreviation(context, index))
            return ~(index + 1);
        if (lastPart.Length == 1 && lastPart.Length < word.Length)
            return ~(index + 1);
        return isInitial && InitialRules.TakesFullStop(context, index) ? ~(index + 1) : ~index;
    }

    private static bool IsAbbreviation(in ScanContext context, int sign) =>
        sign - context.Start < LongestCompound
        && context.Lexicon.IsAbbreviation(
            context.Text[context.Start..(sign + 1)], context.Previous.Shape == TokenShape.Number, context.NextVisible(sign + 1));

    // "la fin.Le début": a word in small letters, a full stop, a capital and a small letter.
    private static bool IsMissingSpace(ReadOnlySpan<char> word, char next, char afterNext) =>
        word.Length > 1 && char.IsUpper(next) && char.IsLower(afterNext) && char.IsLower(word[^1]) && char.IsLower(word[^2]);

    private static int ConnectSlash(in ScanContext context, int index)
    {
        var text = context.Text;
        if (!CharacterClasses.IsWordAt(text, index + 1))
            return ~index;
        var left = text[context.Start..index];
        left = left[(left.LastIndexOf('/') + 1)..];
        var limit = Math.Min(text.Length, index + LongestCompound);
        var end = index + 1;
        while (end < limit && CharacterClasses.IsWordAt(text, end))
            end++;
        return IsCode(left) && IsCode(text[(index + 1)..end]) ? index + 1 : ~index;
    }

    // IIb, H, 562: not a word that could stand alone.
    private static bool IsCode(ReadOnlySpan<char> part)
    {
        if (part.IsEmpty || part.Length > LongestBracket)
            return false;
        int small = 0, capitals = 0;
        foreach (var c in part)
        {
            small += char.IsLower(c) ? 1 : 0;
            capitals += char.IsUpper(c) ? 1 : 0;
        }
        return small == 0 ? part.Length == 1 || capitals < part.Length : small == 1 && capitals > 1;
    }

    /// <summary>Letters in brackets inside or at the end of a word belong to it: <c>batt[aient]</c>, <c>élu(e)s</c>.</summary>
    private static int ConnectBracket(in ScanContext context, int index)
    {
        var text = context.Text;
        var end = EndOfBracket(text, index);
        if (end == 0 || !char.IsLetter(text[index - 1]))
            return ~index;
        return char.IsLower(text[index + 1]) == char.IsLower(text[index - 1]) ? end : ~index;
    }

    /// <summary>The index after the bracket that closes the one at an index, with only a few letters between; 0 for none.</summary>
    public static int EndOfBracket(ReadOnlySpan<char> text, int index)
    {
        var close = text[index] == '(' ? ')' : ']';
        var limit = Math.Min(text.Length - 1, index + LongestBracket);
        var end = index + 1;
        while (end < limit && CharacterClasses.At(text, end) == CharacterClass.Letter)
            end++;
        return end > index + 1 && end < text.Length && text[end] == close ? end + 1 : 0;
    }
}

namespace Selon.Syntax.Tokenization;

/// <summary>Pronouns and particles after their verb: <c>affirme|-t-il</c>, <c>donnez|-le|-moi</c>.</summary>
internal static class CliticRules
{
    private const int LongestClitic = 8;

    /// <summary>The end of the clitic whose hyphen stands at an index; 0 where there is none.</summary>
    public static int EndOfClitic(in ScanContext context, int hyphen)
    {
        var end = EndOfListed(context, hyphen);
        if (end == 0 || end == context.Text.Length || !CharacterClasses.IsHyphen(context.Text[end]))
            return end;
        // Another hyphen may only bring another clitic, or end the word.
        return !CharacterClasses.IsWordAt(context.Text, end + 1) || EndOfListed(context, end) > 0 ? end : 0;
    }

    /// <summary>True for a capitalised word after another one: a name such as <c>Kim Jong-il</c>, not a verb.</summary>
    public static bool IsInsideName(in ScanContext context, int hyphen) =>
        context.Previous.Shape == TokenShape.Capitalized
        && hyphen - context.Start > 1
        && char.IsUpper(context.Text[context.Start])
        && char.IsLower(context.Text[context.Start + 1]);

    private static int EndOfListed(in ScanContext context, int hyphen)
    {
        var text = context.Text;
        var limit = Math.Min(text.Length, hyphen + LongestClitic);
        var end = EndOfLetters(text, hyphen + 1, limit);
        if (end == hyphen + 2 && text[end - 1] is 't' or 'T' && end < limit && CharacterClasses.IsHyphen(text[end]))
            end = EndOfLetters(text, end + 1, limit);
        else if (end < limit && CharacterClasses.IsApostrophe(text[end]) && CharacterClasses.IsLetterAt(text, end + 1))
            end++;
        if (CharacterClasses.IsWordAt(text, end) && !CharacterClasses.IsApostrophe(text[end - 1]))
            return 0;
        return context.Lexicon.IsClitic(text[hyphen..end]) ? end : 0;
    }

    private static int EndOfLetters(ReadOnlySpan<char> text, int index, int limit)
    {
        while (index < limit && CharacterClasses.At(text, index) == CharacterClass.Letter)
            index++;
        return index;
    }
}

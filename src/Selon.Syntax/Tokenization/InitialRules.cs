namespace Selon.Syntax.Tokenization;

/// <summary>Whether the full stop after one capital belongs to it (<c>J. Martin</c>) or ends the sentence (<c>vitamine C.</c>).</summary>
internal static class InitialRules
{
    public static bool TakesFullStop(in ScanContext context, int fullStop)
    {
        var next = context.NextVisible(fullStop + 1);
        if (next == '\n')
            return context.Previous.Shape is TokenShape.Abbreviation or TokenShape.Title;
        if (!char.IsUpper(next))
            return true;
        // A name goes on with a name: "George W. Bush". After a word in small letters both are possible.
        return context.Previous.Shape != TokenShape.Lower || !StartsWithShortWord(context, fullStop + 1);
    }

    // Articles and pronouns, which open sentences, are short; names seldom are.
    private static bool StartsWithShortWord(in ScanContext context, int index)
    {
        while (index < context.Text.Length && !CharacterClasses.IsWordAt(context.Text, index))
            index++;
        var end = index;
        while (end < index + 4 && CharacterClasses.IsWordAt(context.Text, end))
            end++;
        return end - index <= 3;
    }
}

namespace Selon.Syntax.Tokenization;

/// <summary>Addresses, names with @ and tags with #.</summary>
internal static class WebRules
{
    private static readonly string[] Prefixes = ["http://", "https://", "ftp://", "www."];

    /// <summary>The end of the address that begins at the context's start; 0 where there is none.</summary>
    public static int EndOfAddress(in ScanContext context)
    {
        var text = context.Text[context.Start..];
        if (text[0] is not ('h' or 'H' or 'f' or 'F' or 'w' or 'W') || !BeginsAddress(text))
            return 0;
        var end = 0;
        while (end < text.Length && IsAddressCharacter(text, end))
            end++;
        var opensBracket = text[..end].Contains('(');
        while (end > 1 && IsTrailing(text[end - 1], opensBracket))
            end--;
        return context.Start + end;
    }

    /// <summary>The end of <c>@name</c> or <c>#tag</c>, or of the sign alone.</summary>
    public static int EndOfTag(in ScanContext context)
    {
        var end = context.Start + 1;
        while (CharacterClasses.IsWordAt(context.Text, end))
            end++;
        return end;
    }

    private static bool BeginsAddress(ReadOnlySpan<char> text)
    {
        foreach (var prefix in Prefixes)
        {
            if (text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
                && CharacterClasses.IsWordAt(text, prefix.Length))
                return true;
        }
        return false;
    }

    private static bool IsAddressCharacter(ReadOnlySpan<char> text, int index) =>
        CharacterClasses.At(text, index) is not CharacterClass.Space
        && text[index] is not ('"' or '«' or '»' or '<' or '>' or '“' or '”');

    // Punctuation at the end belongs to the sentence; a bracket only where the address did not open one.
    private static bool IsTrailing(char last, bool opensBracket) => last switch
    {
        '.' or ',' or ';' or ':' or '!' or '?' or '…' or '\'' or '’' or ']' => true,
        ')' => !opensBracket,
        _ => false,
    };
}

namespace Selon.Syntax.Tokenization;

/// <summary>
/// The dateline of a paragraph, by which agencies say where and when: <c>Lancy, 7 juin 2023 –</c>. It is a sentence of
/// its own; what follows the dash begins another.
/// </summary>
internal static class Dateline
{
    private const int MostTokens = 16;
    private const int MostSmallWords = 3;

    /// <summary>Index after the dash of the dateline with which the paragraph at <paramref name="first"/> begins; 0 where it has none.</summary>
    public static int End(ReadOnlySpan<char> text, ReadOnlySpan<TokenMark> tokens, int first)
    {
        var hasYear = false;
        var smallWords = 0;
        for (var i = first; i + 1 < tokens.Length && i < first + MostTokens; i++)
        {
            if (i > first && tokens[i].Gap == TokenGap.Paragraph)
                return 0;
            var form = text[tokens[i].Start..tokens[i].End];
            if (hasYear && IsDash(form) && tokens[i + 1].Gap != TokenGap.Paragraph && IsBeginning(text[tokens[i + 1].Start]))
                return i + 1;
            hasYear |= IsYear(form);
            if (char.IsLower(form[0]) && ++smallWords > MostSmallWords)
                return 0;
        }
        return 0;
    }

    private static bool IsDash(ReadOnlySpan<char> form) => form is "–" or "—" or "-";

    private static bool IsBeginning(char c) => char.IsUpper(c) || c is '«' or '"' or '“';

    private static bool IsYear(ReadOnlySpan<char> form) =>
        form.Length == 4 && form[0] is '1' or '2' && !form.ContainsAnyExceptInRange('0', '9');
}

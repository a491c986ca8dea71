namespace Selon.Syntax.Tokenization;

/// <summary>Cuts one paragraph into surface tokens by rule; every rule looks a limited way ahead, so time is linear.</summary>
internal static class TokenScanner
{
    /// <summary>Adds the tokens of a paragraph to the buffer.</summary>
    /// <param name="paragraph">The whole text up to the end of the paragraph.</param>
    /// <param name="start">Where the paragraph begins.</param>
    /// <param name="lexicon">The word lists.</param>
    /// <param name="tokens">Where the tokens go.</param>
    public static void Scan(ReadOnlySpan<char> paragraph, int start, TokenizerLexicon lexicon, TokenBuffer tokens)
    {
        var gap = TokenGap.Paragraph;
        var previous = default(TokenMark);
        for (var i = start; i < paragraph.Length;)
        {
            if (CharacterClasses.At(paragraph, i) == CharacterClass.Space)
            {
                gap = Widen(gap, paragraph[i++]);
                continue;
            }
            var end = EndOfToken(new ScanContext(paragraph, lexicon, i, previous));
            previous = TokenMarks.Make(paragraph, i, end, gap);
            if (previous.Shape == TokenShape.Abbreviation && lexicon.IsTitle(paragraph[i..end]))
                previous = previous with { Shape = TokenShape.Title };
            tokens.Add(previous);
            gap = TokenGap.None;
            i = end;
        }
    }

    private static TokenGap Widen(TokenGap gap, char space)
    {
        if (gap == TokenGap.Paragraph)
            return gap;
        return gap == TokenGap.Line || LineLayout.IsLineBreak(space) ? TokenGap.Line : TokenGap.Space;
    }

    private static int EndOfToken(in ScanContext context) => CharacterClasses.At(context.Text, context.Start) switch
    {
        CharacterClass.Letter => WebRules.EndOfAddress(context) is var end and > 0 ? end : WordRules.EndOfWord(context),
        CharacterClass.Digit => NumberRules.EndOfNumber(context),
        CharacterClass.Pictograph => SignRules.EndOfPictograph(context),
        _ => SignRules.EndOfSign(context),
    };
}

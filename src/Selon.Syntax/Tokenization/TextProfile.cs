namespace Selon.Syntax.Tokenization;

/// <summary>What a whole text is like, as far as it bears on the ends of its sentences.</summary>
/// <param name="HasParagraphs">True where line breaks divide it: then a heading has a line of its own.</param>
/// <param name="Headings">
/// How often an article, pronoun or other word of grammar has a capital though no punctuation stands before it, compared with
/// after a full stop: 0 for never, up to 3. Such text runs headings and sentences together.
/// </param>
internal readonly record struct TextProfile(bool HasParagraphs, int Headings)
{
    private const int FewPercent = 2;
    private const int ManyPercent = 6;

    /// <summary>Measures a text.</summary>
    public static TextProfile Measure(ReadOnlySpan<TokenMark> tokens, WordTable words)
    {
        var hasParagraphs = false;
        int afterWord = 0, afterStop = 0;
        for (var i = 1; i < tokens.Length; i++)
        {
            var token = tokens[i];
            hasParagraphs |= token.Gap == TokenGap.Paragraph;
            if (token.Gap != TokenGap.Space || token.Shape != TokenShape.Capitalized || !words[token.Hash].IsGrammatical)
                continue;
            var before = tokens[i - 1];
            if (before.Shape == TokenShape.Terminal)
                afterStop++;
            else if (IsWord(before.Shape) && !words[before.Hash].IsGrammatical)
                afterWord++;
        }
        return new TextProfile(hasParagraphs, Class(afterWord, afterWord + afterStop));
    }

    private static bool IsWord(TokenShape shape) =>
        shape is TokenShape.Lower or TokenShape.Capitalized or TokenShape.Capitals or TokenShape.Number;

    /// <summary>All in one number.</summary>
    public uint Code => ((uint)Headings << 1) | (HasParagraphs ? 1u : 0);

    private static int Class(int afterWord, int all)
    {
        if (afterWord == 0)
            return 0;
        var percent = 100 * afterWord / all;
        return percent < FewPercent ? 1 : percent < ManyPercent ? 2 : 3;
    }
}

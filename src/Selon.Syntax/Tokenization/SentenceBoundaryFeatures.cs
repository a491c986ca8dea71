namespace Selon.Syntax.Tokenization;

/// <summary>Where a sentence may end, and what the model sees there.</summary>
internal static class SentenceBoundaryFeatures
{
    /// <summary>The most features that one decision has.</summary>
    public const int Count = 32;

    /// <summary>True where a sentence may end after a token within its paragraph; elsewhere it never does.</summary>
    public static bool IsCandidate(ReadOnlySpan<TokenMark> tokens, int index)
    {
        var token = tokens[index];
        var next = tokens[index + 1];
        if (token.Shape is TokenShape.Terminal or TokenShape.Colon or TokenShape.Abbreviation)
            return true;
        return next.Gap != TokenGap.None && next.Shape is not (TokenShape.Lower or TokenShape.Comma
            or TokenShape.Terminal or TokenShape.Colon or TokenShape.ClosingBracket or TokenShape.ClosingQuote);
    }

    /// <summary>Adds the features of the place after a token.</summary>
    /// <param name="tokens">All tokens of the text.</param>
    /// <param name="index">The token; it is not the last of its paragraph.</param>
    /// <param name="state">The sentence up to and with the token.</param>
    /// <param name="hasParagraphs">True where line breaks divide the text into paragraphs: then a heading has a line of its own.</param>
    /// <param name="features">Where the features go.</param>
    public static void Add(
        ReadOnlySpan<TokenMark> tokens, int index, in SentenceState state, bool hasParagraphs, ref FeatureBuffer features)
    {
        var before = At(tokens, index - 1);
        var token = tokens[index];
        var next = tokens[index + 1];
        var afterNext = At(tokens, index + 2);
        uint layout = ((uint)next.Gap << 1) | (hasParagraphs ? 1u : 0);
        uint pair = ((uint)token.Shape << 8) | (uint)next.Shape;
        uint four = (pair << 16) | ((uint)before.Shape << 8) | (uint)afterNext.Shape;
        features.Add(layout);
        features.Add(pair, layout);
        features.Add(four);
        features.Add(token.Hash, (uint)next.Shape);
        features.Add((uint)token.Shape, next.Hash);
        features.Add(token.Hash, next.Hash);
        features.Add(next.Hash, (uint)next.Shape, layout);
        features.Add(next.Hash, afterNext.Hash);
        features.Add(before.Hash, token.Hash);
        features.Add(before.Hash, pair);
        features.Add(before.Hash, token.Hash, next.Hash);
        features.Add(pair, (uint)next.Shape, afterNext.Hash);
        features.Add(pair, state.Open);
        features.Add(pair, state.LengthClass);
        features.Add(pair, state.LengthClass, layout);
        features.Add(token.Hash, state.Open, state.LengthClass);
        features.Add((uint)At(tokens, index - 2).Shape, (uint)before.Shape, pair);
        features.Add(pair, (uint)afterNext.Shape, (uint)At(tokens, index + 3).Shape);
        features.Add(before.Hash, (uint)token.Shape, next.Hash);
        features.Add(token.Hash, (uint)token.Shape);
        features.Add(pair, (uint)token.Length, (uint)Math.Min(next.Length, 6));
    }

    private static TokenMark At(ReadOnlySpan<TokenMark> tokens, int index) =>
        (uint)index < (uint)tokens.Length ? tokens[index] : default;
}

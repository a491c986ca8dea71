namespace Selon.Syntax.Tokenization;

/// <summary>Where a sentence may end, and what the model sees there.</summary>
internal static class SentenceBoundaryFeatures
{
    /// <summary>The most features that one decision has.</summary>
    public const int Count = 60;

    /// <summary>True where a sentence may end after a token within its paragraph; elsewhere it never does.</summary>
    public static bool IsCandidate(ReadOnlySpan<TokenMark> tokens, int index, in SentenceState state)
    {
        var token = tokens[index];
        var next = tokens[index + 1];
        // What closes belongs to what it closes: « Oui. »
        if (next.Shape is TokenShape.ClosingQuote or TokenShape.ClosingBracket || (state.IsStraightQuoteOpen && IsTouchingQuote(next)))
            return false;
        if (token.Shape == TokenShape.Title)
            return false;
        if (token.Shape is TokenShape.Terminal or TokenShape.Colon or TokenShape.Abbreviation)
            return true;
        return next.Gap != TokenGap.None && next.Shape is not (TokenShape.Lower or TokenShape.Comma
            or TokenShape.Terminal or TokenShape.Colon);
    }

    private static bool IsTouchingQuote(in TokenMark token) => token.Shape == TokenShape.StraightQuote && token.Gap == TokenGap.None;

    /// <summary>Adds the features of the place after a token.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">All tokens of the text.</param>
    /// <param name="index">The token; it is not the last of its paragraph.</param>
    /// <param name="state">The sentence up to and with the token.</param>
    /// <param name="profile">What the whole text is like.</param>
    /// <param name="words">What is known of words.</param>
    /// <param name="features">Where the features go.</param>
    public static void Add(
        ReadOnlySpan<char> text, ReadOnlySpan<TokenMark> tokens, int index, in SentenceState state, in TextProfile profile, WordTable words, ref FeatureBuffer features)
    {
        var before = At(tokens, index - 1);
        var token = tokens[index];
        var next = tokens[index + 1];
        var afterNext = At(tokens, index + 2);
        uint layout = ((uint)next.Gap << 1) | (profile.HasParagraphs ? 1u : 0);
        uint pair = ((uint)token.Shape << 8) | (uint)next.Shape;
        uint four = (pair << 16) | ((uint)before.Shape << 8) | (uint)afterNext.Shape;
        var word = words[token.Hash];
        var nextWord = words[next.Hash];
        var verb = state.HasVerb ? 1u : 0;
        var nextCase = (uint)nextWord.Case;
        var caseAndShape = (nextCase << 8) | (uint)next.Shape;
        // Without a full stop a sentence ends for other reasons in a text of paragraphs and in one without.
        features.Salt = token.Shape == TokenShape.Terminal ? 0 : profile.HasParagraphs ? 1u : 2u;
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
        features.Add(caseAndShape, (uint)token.Shape);
        features.Add(caseAndShape, token.Hash);
        features.Add(caseAndShape, pair, (uint)word.Case);
        features.Add(caseAndShape, pair, state.LengthClass);
        features.Add(caseAndShape, (uint)before.Shape, (uint)words[afterNext.Hash].Case << 8 | (uint)afterNext.Shape);
        features.Add(pair, verb, state.LengthClass);
        features.Add(pair, word.Value, nextWord.Value);
        features.Add(pair, word.Value, verb);
        features.Add(pair, nextWord.Value, verb);
        features.Add(pair, ((uint)words[before.Hash].Value << 8) | word.Value);
        features.Add(pair, ((uint)words[afterNext.Hash].Value << 8) | nextWord.Value);
        features.Add(caseAndShape, ((uint)words[afterNext.Hash].Value << 8) | word.Value, verb);
        features.Add(pair, profile.Code);
        features.Add(caseAndShape, profile.Code, (uint)token.Shape);
        features.Add(caseAndShape, profile.Code, word.Value);
        features.Add(pair, profile.Code, nextWord.Value);
        features.Add(pair, (profile.Code << 8) | (verb << 4), state.LengthClass);
        var ending = Ending(text, token, 3);
        var nextEnding = Ending(text, next, 3);
        features.Add(pair, ending);
        features.Add(pair, nextEnding);
        features.Add(pair, Ending(text, next, 2), nextWord.Value);
        features.Add(pair, Ending(text, token, 2), word.Value);
        features.Add(pair, Ending(text, token, 2), Ending(text, next, 2));
        features.Add(pair, nextEnding, (uint)afterNext.Shape);
        features.Add(pair, Ending(text, afterNext, 2), (uint)afterNext.Shape);
        features.Add(pair, Ending(text, next, 4));
        features.Add(pair, (uint)token.Length, (uint)Math.Min(next.Length, 6));
    }

    private static uint Ending(ReadOnlySpan<char> text, in TokenMark token, int length) =>
        token.Length == 0 ? 0 : TokenMarks.Hash(text[Math.Max(token.Start, token.End - length)..token.End]);

    private static TokenMark At(ReadOnlySpan<TokenMark> tokens, int index) =>
        (uint)index < (uint)tokens.Length ? tokens[index] : default;
}

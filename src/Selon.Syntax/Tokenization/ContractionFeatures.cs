namespace Selon.Syntax.Tokenization;

/// <summary>What the model sees that decides whether <c>des</c> is <c>de</c> + <c>les</c> or one determiner.</summary>
internal static class ContractionFeatures
{
    /// <summary>The most features that one decision has.</summary>
    public const int Count = 32;

    /// <summary>Adds the features of a token.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">The tokens of the sentence.</param>
    /// <param name="index">The token that may be a contraction.</param>
    /// <param name="features">Where the features go.</param>
    public static void Add(ReadOnlySpan<char> text, ReadOnlySpan<TokenMark> sentence, int index, ref FeatureBuffer features)
    {
        var form = sentence[index].Hash;
        // A quotation mark before the word says nothing of its grammar; what stands before it does.
        var last = IsQuote(At(sentence, index - 1)) ? index - 2 : index - 1;
        var before = At(sentence, last);
        var before2 = At(sentence, last - 1);
        var next = At(sentence, index + 1);
        var next2 = At(sentence, index + 2);
        var beforeEnding = Ending(text, before, 3);
        var nextEnding = Ending(text, next, 2);
        features.Add(form);
        features.Add(form, before.Hash);
        features.Add(form, next.Hash);
        features.Add(form, before.Hash, next.Hash);
        features.Add(form, before2.Hash, before.Hash);
        features.Add(form, next.Hash, next2.Hash);
        features.Add(form, before2.Hash);
        features.Add(form, next2.Hash);
        features.Add(form, beforeEnding);
        features.Add(form, Ending(text, before, 2), (uint)before.Shape);
        features.Add(form, Ending(text, before, 4));
        features.Add(form, nextEnding);
        features.Add(form, Ending(text, next, 3));
        features.Add(form, beforeEnding, nextEnding);
        features.Add(form, (uint)before.Shape, (uint)next.Shape);
        features.Add(form, before.Hash, (uint)next.Shape);
        features.Add(form, beforeEnding, Ending(text, before2, 3));
        features.Add(form, before.Hash, Ending(text, before2, 2));
        features.Add(form, before.Hash, nextEnding);
        features.Add(form, At(sentence, last - 2).Hash);
        features.Add(form, Ending(text, next2, 3));
        features.Add(form, (uint)Math.Min(index, 3));
        features.Add(form, before2.Hash, beforeEnding);
    }

    private static bool IsQuote(in TokenMark token) =>
        token.Shape is TokenShape.OpeningQuote or TokenShape.StraightQuote;

    private static uint Ending(ReadOnlySpan<char> text, in TokenMark token, int length) =>
        token.Length == 0 ? 0 : TokenMarks.Hash(text[Math.Max(token.Start, token.End - length)..token.End]);

    private static TokenMark At(ReadOnlySpan<TokenMark> tokens, int index) =>
        (uint)index < (uint)tokens.Length ? tokens[index] : default;
}

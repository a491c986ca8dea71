namespace Selon.Syntax.Tokenization;

/// <summary>Finds where sentences end. Immutable.</summary>
internal sealed class SentenceSplitter(LinearModel model)
{
    /// <summary>Adds the index after the last token of each sentence, in order.</summary>
    public void Split(ReadOnlySpan<char> text, ReadOnlySpan<TokenMark> tokens, List<int> ends)
    {
        var hasParagraphs = HasParagraphs(tokens);
        var state = default(SentenceState);
        for (var i = 0; i < tokens.Length; i++)
        {
            state.Add(tokens[i].Shape, text[tokens[i].Start] == '"');
            var isLast = i + 1 == tokens.Length || tokens[i + 1].Gap == TokenGap.Paragraph;
            if (!isLast && !Ends(tokens, i, state, hasParagraphs))
                continue;
            ends.Add(i + 1);
            if (isLast)
                state.BeginParagraph();
            else
                state.BeginSentence();
        }
    }

    /// <summary>True where the text has more than one paragraph.</summary>
    public static bool HasParagraphs(ReadOnlySpan<TokenMark> tokens)
    {
        for (var i = 1; i < tokens.Length; i++)
        {
            if (tokens[i].Gap == TokenGap.Paragraph)
                return true;
        }
        return false;
    }

    private bool Ends(ReadOnlySpan<TokenMark> tokens, int index, in SentenceState state, bool hasParagraphs)
    {
        if (!SentenceBoundaryFeatures.IsCandidate(tokens, index))
            return false;
        var features = new FeatureBuffer(stackalloc uint[SentenceBoundaryFeatures.Count]);
        SentenceBoundaryFeatures.Add(tokens, index, state, hasParagraphs, ref features);
        return model.Score(features.Features) > 0;
    }
}

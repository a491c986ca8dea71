namespace Selon.Syntax.Tokenization;

/// <summary>Finds where sentences end. Immutable.</summary>
internal sealed class SentenceSplitter(LinearModel model, WordTable words)
{
    /// <summary>Adds the index after the last token of each sentence, in order.</summary>
    public void Split(ReadOnlySpan<char> text, ReadOnlySpan<TokenMark> tokens, List<int> ends)
    {
        var profile = TextProfile.Measure(tokens, words);
        var state = default(SentenceState);
        var dateline = tokens.IsEmpty ? 0 : Dateline.End(text, tokens, 0);
        for (var i = 0; i < tokens.Length; i++)
        {
            state.Add(tokens[i].Shape, words[tokens[i].Hash], text[tokens[i].Start] == '"');
            var isLast = i + 1 == tokens.Length || tokens[i + 1].Gap == TokenGap.Paragraph;
            if (!isLast && i + 1 != dateline && (i < dateline || !Ends(text, tokens, i, state, profile)))
                continue;
            ends.Add(i + 1);
            if (!isLast)
            {
                state.BeginSentence();
                continue;
            }
            state.BeginParagraph();
            dateline = i + 1 < tokens.Length ? Dateline.End(text, tokens, i + 1) : 0;
        }
    }

    private bool Ends(ReadOnlySpan<char> text, ReadOnlySpan<TokenMark> tokens, int index, in SentenceState state, TextProfile profile)
    {
        if (!SentenceBoundaryFeatures.IsCandidate(tokens, index, state))
            return false;
        var features = new FeatureBuffer(stackalloc uint[SentenceBoundaryFeatures.Count]);
        SentenceBoundaryFeatures.Add(text, tokens, index, state, profile, words, ref features);
        return model.Score(features.Features) > 0;
    }
}

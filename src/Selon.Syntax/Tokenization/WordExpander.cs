using Selon.Text;

namespace Selon.Syntax.Tokenization;

/// <summary>Makes the words of a sentence from its tokens: one each, several for a multiword token. Immutable.</summary>
internal sealed class WordExpander(TokenizerLexicon lexicon, LinearModel model)
{
    /// <summary>The sentence of some tokens, of which there is at least one.</summary>
    public TokenizedSentence Expand(string text, ReadOnlySpan<TokenMark> marks, FormCache cache)
    {
        var tokens = new Token[marks.Length];
        var forms = new List<string>(marks.Length + 4);
        for (var i = 0; i < marks.Length; i++)
        {
            var mark = marks[i];
            var form = text.AsSpan(mark.Start, mark.Length);
            var firstWord = forms.Count;
            if (FindContraction(text, marks, i, form) is { } contraction)
                forms.AddRange(contraction.Words(form));
            else
                forms.Add(cache.Get(form, mark.Hash));
            tokens[i] = new Token(new TextSpan(mark.Start, mark.End), firstWord, forms.Count - firstWord);
        }
        return new TokenizedSentence(new TextSpan(marks[0].Start, marks[^1].End), tokens, [.. forms]);
    }

    private Contraction? FindContraction(string text, ReadOnlySpan<TokenMark> marks, int index, ReadOnlySpan<char> form)
    {
        var contraction = lexicon.FindContraction(marks[index], form);
        if (contraction is not { IsAmbiguous: true })
            return contraction;
        var features = new FeatureBuffer(stackalloc uint[ContractionFeatures.Count]);
        ContractionFeatures.Add(text, marks, index, ref features);
        return model.Score(features.Features) > 0 ? contraction : null;
    }
}

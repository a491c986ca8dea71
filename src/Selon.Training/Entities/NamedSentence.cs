using Selon.Syntax;
using Selon.Syntax.Tokenization;
using Selon.Text;

namespace Selon.Training.Entities;

/// <summary>A sentence with its annotated names whose tokens are given.</summary>
/// <param name="Text">The text and its names.</param>
/// <param name="Spans">The characters of each token.</param>
/// <param name="Forms">The form of each token.</param>
internal sealed record NamedSentence(NamedText Text, TextSpan[] Spans, string[] Forms)
{
    /// <summary>Tags and parses the given tokens.</summary>
    public Analysis Analyze(Analyzer analyzer)
    {
        var tokens = Spans.Select((span, i) => new Token(span, i, 1)).ToArray();
        var sentence = new TokenizedSentence(new TextSpan(0, Text.Text.Length), tokens, Forms);
        return new Analysis(new SourceText(Text.Text), analyzer.Parse([sentence]));
    }
}

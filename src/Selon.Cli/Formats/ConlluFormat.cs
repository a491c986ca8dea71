using System.Buffers;
using System.Text;
using Selon.Syntax;

namespace Selon.Cli.Formats;

/// <summary>CoNLL-U in the exact form of Universal Dependencies.</summary>
/// <remarks>
/// Documents and paragraphs are marked, sentences numbered <c>d1-s1</c>, multiword tokens written as ranges. The line
/// <c># text</c> is that of the tokens with <c>SpaceAfter=No</c>: any white space between two tokens is one space in it.
/// </remarks>
internal sealed class ConlluFormat : OutputFormat
{
    private static readonly string[] s_parts = [.. Enum.GetNames<PartOfSpeech>().Select(n => n.ToUpperInvariant())];

    public override void Write(Reading reading, IBufferWriter<byte> output)
    {
        var lines = new StringBuilder();
        var text = reading.Document.Text.Text;
        lines.Append("# newdoc id = ").Append(OneLine(reading.Document.Source)).Append('\n');
        var sentences = reading.Analysis.Sentences;
        for (var i = 0; i < sentences.Count; i++)
        {
            var isParagraph = i == 0 || HasBlankLine(text.AsSpan(sentences[i - 1].Span.End..sentences[i].Span.Start));
            WriteSentence(lines, text, sentences[i], isParagraph, $"d{reading.Number}-s{i + 1}");
            Encoding.UTF8.GetBytes(lines.ToString(), output);
            lines.Clear();
        }
        if (sentences.Count == 0)
            Encoding.UTF8.GetBytes(lines.Append('\n').ToString(), output);
    }

    private static void WriteSentence(StringBuilder lines, string text, Sentence sentence, bool isParagraph, string id)
    {
        if (isParagraph)
            lines.Append("# newpar\n");
        lines.Append("# sent_id = ").Append(id).Append('\n');
        lines.Append("# text = ");
        AppendText(lines, text, sentence);
        lines.Append('\n');
        foreach (var token in sentence.Tokens)
        {
            var isGlued = IsGlued(text, token);
            var form = OneLine(token.Span.Of(text).ToString());
            if (token.WordCount > 1)
                lines.Append(token.FirstWord + 1).Append('-').Append(token.FirstWord + token.WordCount).Append('\t').Append(form)
                    .Append("\t_\t_\t_\t_\t_\t_\t_\t").Append(isGlued ? "SpaceAfter=No\n" : "_\n");
            for (var i = token.FirstWord; i < token.FirstWord + token.WordCount; i++)
                AppendWord(lines, sentence.Words[i], token.WordCount > 1 ? null : form, isGlued && token.WordCount == 1);
        }
        lines.Append('\n');
    }

    private static void AppendWord(StringBuilder lines, Word word, string? form, bool isGlued)
    {
        var written = form ?? OrUnderscore(word.Form);
        lines.Append(word.Index + 1).Append('\t').Append(written).Append('\t').Append(OrUnderscore(word.Lemma)).Append('\t')
            .Append(s_parts[(int)word.Upos]).Append("\t_\t").Append(word.Features.Text).Append('\t').Append(word.Head + 1)
            .Append('\t').Append(word.Relation).Append("\t_\t").Append(isGlued ? "SpaceAfter=No\n" : "_\n");
    }

    private static void AppendText(StringBuilder lines, string text, Sentence sentence)
    {
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            lines.Append(OneLine(sentence.Tokens[i].Span.Of(text).ToString()));
            if (i + 1 < sentence.Tokens.Length && !IsGlued(text, sentence.Tokens[i]))
                lines.Append(' ');
        }
    }

    // The last token of a text stands before a space as far as UD is concerned.
    private static bool IsGlued(string text, Token token) => token.Span.End < text.Length && !char.IsWhiteSpace(text[token.Span.End]);

    private static bool HasBlankLine(ReadOnlySpan<char> gap) => gap.Count('\n') > 1 || gap.Count('\r') > 1;

    private static string OrUnderscore(string value) => value.Length == 0 ? "_" : OneLine(value);

    // Columns and lines are made of these characters, so no value may hold them.
    private static string OneLine(string value) =>
        value.AsSpan().IndexOfAny("\t\n\r\u0085\u2028\u2029") < 0 ? value : new string([.. value.Select(c => c is '\t' or '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' ? ' ' : c)]);
}

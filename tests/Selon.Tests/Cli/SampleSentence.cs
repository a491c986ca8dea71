using Selon.Cli.Formats;
using Selon.Documents;
using Selon.Statements;
using Selon.Syntax;
using Selon.Text;

namespace Selon.Tests.Cli;

/// <summary>Two parsed sentences, made by hand: a multiword token, glued tokens, a line break, an emoji.</summary>
internal static class SampleSentence
{
    public const string Text = "L'avis  du\nmaire : 😀\n\nOui.";

    public static Reading Create()
    {
        var source = new SourceText(Text);
        var definite = new Features("Definite=Def|PronType=Art");
        var first = new Sentence(new TextSpan(0, 21),
            [Token("L'", 0), Token("avis", 1), Token("du", 2, 2), Token("maire", 4), Token(":", 5), Token("😀", 6)],
            [
                new Word(0, "L'", Span("L'"), "le", PartOfSpeech.Det, definite, 1, "det"),
                new Word(1, "avis", Span("avis"), "avis", PartOfSpeech.Noun, Features.None, -1, "root"),
                new Word(2, "de", Span("du"), "de", PartOfSpeech.Adp, Features.None, 4, "case"),
                new Word(3, "le", Span("du"), "le", PartOfSpeech.Det, definite, 4, "det"),
                new Word(4, "maire", Span("maire"), "maire", PartOfSpeech.Noun, Features.None, 1, "nmod"),
                new Word(5, ":", Span(":"), ":", PartOfSpeech.Punct, Features.None, 1, "punct"),
                new Word(6, "😀", Span("😀"), "", PartOfSpeech.Sym, Features.None, 1, "discourse"),
            ]);
        var second = new Sentence(new TextSpan(23, 27), [Token("Oui", 0), new Token(new TextSpan(26, 27), 1, 1)],
            [
                new Word(0, "Oui", Span("Oui"), "oui", PartOfSpeech.Intj, Features.None, -1, "root"),
                new Word(1, ".", new TextSpan(26, 27), ".", PartOfSpeech.Punct, Features.None, 0, "punct"),
            ]);
        return new Reading(1, new Document("sha256:0", "avis.txt", source), new Analysis(source, [first, second]), AttributedReading.Empty);
    }

    private static Token Token(string form, int first, int count = 1) => new(Span(form), first, count);

    private static TextSpan Span(string form)
    {
        var start = Text.IndexOf(form, StringComparison.Ordinal);
        return new TextSpan(start, start + form.Length);
    }
}

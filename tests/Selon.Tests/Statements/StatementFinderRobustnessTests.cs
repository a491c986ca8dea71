using System.Diagnostics;
using Selon.Statements;
using Selon.Statements.Lexicons;
using Selon.Syntax;
using Selon.Text;
using Xunit;

namespace Selon.Tests.Statements;

public sealed class StatementFinderRobustnessTests
{
    private static readonly StatementFinder Finder = new(Lexicon.French);

    [Fact]
    public void A_text_without_sentences_has_no_statements() =>
        Assert.Empty(Finder.Find(new Analysis(new SourceText(""), [])));

    [Theory]
    [InlineData("dit", "ccomp")]
    [InlineData("affirmant", "advcl")]
    [InlineData("que", "mark")]
    [InlineData("selon", "case")]
    [InlineData("«", "punct")]
    [InlineData("\"", "punct")]
    [InlineData("aurait", "conj")]
    [InlineData("annonce", "nmod")]
    [InlineData(":", "punct")]
    public void A_chain_of_ten_thousand_words_takes_bounded_time(string form, string relation)
    {
        var watch = Stopwatch.StartNew();
        Finder.Find(Chain(form, relation, 10_000));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
    }

    // Each word hangs on the one before: the deepest tree there is.
    private static Analysis Chain(string form, string relation, int count)
    {
        var lemma = Lexicon.French.LemmaOfForm(form) ?? form;
        var upos = relation switch
        {
            "punct" => PartOfSpeech.Punct,
            "mark" => PartOfSpeech.SConj,
            "case" => PartOfSpeech.Adp,
            "nmod" => PartOfSpeech.Noun,
            _ => PartOfSpeech.Verb,
        };
        var features = new Features(relation == "advcl" ? "Tense=Pres|VerbForm=Part" : "Mood=Ind|Tense=Pres|VerbForm=Fin");
        var tokens = new Token[count];
        var words = new Word[count];
        for (var i = 0; i < count; i++)
        {
            var start = i * (form.Length + 1);
            var span = new TextSpan(start, start + form.Length);
            tokens[i] = new Token(span, i, 1);
            words[i] = new Word(i, form, span, lemma, upos, features, i - 1, i == 0 ? "root" : relation);
        }
        var text = string.Join(' ', Enumerable.Repeat(form, count));
        return new Analysis(new SourceText(text), [new Sentence(new TextSpan(0, text.Length), tokens, words)]);
    }
}

using FsCheck;
using FsCheck.Fluent;
using Selon.Knowledge.Recognition;
using Selon.Syntax;
using Selon.Text;
using Xunit;

namespace Selon.Tests.Knowledge.Recognition;

public sealed class EntityRecognizerPropertyTests
{
    private static readonly EntityRecognizer s_recognizer = new(SmallModel.Train());

    private static readonly string[] s_pieces =
    [
        "Anna", "Morel", "Dax", "le", "Comité", "des", "eaux", ".", ",", "É", "’", "«", "»", "123", "\u00A0", "\uD83D\uDE00", "\uD83D", "\u0301", "a\u0000b", "ONU", "\n", "-", "l'",
        "Anna-Morel-de-Dax",
    ];

    [Fact]
    public void Spans_lie_in_the_text_on_words_of_their_sentence_and_nest()
    {
        var texts = Gen.Elements(s_pieces).ArrayOf().Select(p => string.Join(' ', p));
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(texts.ToArbitrary(), text =>
        {
            var analysis = SmallModel.Analyze(text);
            var found = s_recognizer.Recognize(analysis);
            foreach (var name in found)
                AssertFits(name, analysis);
            for (var i = 1; i < found.Count; i++)
            {
                Assert.True(found[i - 1].Span.Start <= found[i].Span.Start);
                Assert.True(!found[i - 1].Span.Overlaps(found[i].Span) || found[i - 1].Span.Contains(found[i].Span));
            }
        }));
    }

    [Fact]
    public void A_text_without_words_has_no_names()
    {
        Assert.Empty(s_recognizer.Recognize(SmallModel.Analyze("")));
        Assert.Empty(s_recognizer.Recognize(new Analysis(new SourceText(" "), [new Sentence(new TextSpan(0, 0), [], [])])));
    }

    [Fact]
    public void Many_threads_find_what_one_finds()
    {
        var texts = Enumerable.Range(0, 64).Select(i => string.Join(" . ", Enumerable.Repeat("Anna Morel est à Dax , dit le Comité des eaux", i % 7))).ToArray();
        var alone = texts.Select(t => s_recognizer.Recognize(SmallModel.Analyze(t))).ToArray();
        var together = texts.AsParallel().AsOrdered().Select(t => s_recognizer.Recognize(SmallModel.Analyze(t))).ToArray();
        Assert.Equal(alone.SelectMany(a => a), together.SelectMany(t => t));
    }

    private static void AssertFits(EntitySpan name, Analysis analysis)
    {
        var words = analysis.Sentences[name.Sentence].Words;
        Assert.InRange(name.LastWord, name.FirstWord, words.Length - 1);
        Assert.Equal(words[name.FirstWord].Span.Start, name.Span.Start);
        Assert.Equal(words[name.LastWord].Span.End, name.Span.End);
        Assert.InRange(name.Confidence, 0, 1);
    }
}

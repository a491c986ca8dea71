using Selon.Training.Conllu;
using Xunit;

namespace Selon.Tests.Training.Conllu;

public sealed class ConlluReaderTests
{
    [Fact]
    public void Words_multiword_tokens_comments_and_spaces_are_read()
    {
        var sentence = Assert.Single(Read("""
            # sent_id = un
            1-2|au|_|_|_|_|_|_|_|SpaceAfter=No
            1|à|à|ADP|_|_|3|case|_|_
            2|le|le|DET|_|Definite=Def|3|det|_|_
            2.1|vide|vide|X|_|_|_|_|_|_
            3|parc|parc|NOUN|_|_|0|root|_|_
            """));
        Assert.Equal("un", sentence.Comment("sent_id"));
        Assert.Null(sentence.Comment("text"));
        Assert.Equal([new ConlluToken("au", 0, 2, false), new ConlluToken("parc", 2, 1, true)], sentence.Tokens);
        Assert.Equal(new ConlluWord("le", "le", "DET", "Definite=Def", 2, "det", false), sentence.Words[1]);
        Assert.Equal(-1, sentence.Words[2].Head);
    }

    [Theory]
    [InlineData("1|parc|parc", "line 1: not CoNLL-U: 10 columns")]
    [InlineData("2|parc|parc|NOUN|_|_|0|root|_|_", "word 1 expected")]
    [InlineData("1|parc|parc|NOUN|_|_|x|root|_|_", "a number expected")]
    [InlineData("1|parc|parc|NOUN|_|_|9|root|_|_", "has head 9")]
    public void A_malformed_line_is_named(string text, string expected)
    {
        var error = Assert.Throws<InvalidDataException>(() => Read(text));
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    private static ConlluSentence[] Read(string text) =>
        [.. ConlluReader.Read(new StringReader(text.Replace('|', '\t')), "text")];
}

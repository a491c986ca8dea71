using FsCheck;
using FsCheck.Fluent;
using Selon.Syntax.Tokenization;
using Xunit;

namespace Selon.Tests.Syntax.Tokenization;

public sealed class TokenizerPropertyTests
{
    private const int Large = 1 << 17;
    private const int Larger = 1 << 20;

    // Pieces that meet the rules, among characters of every kind, lone surrogates included.
    private static readonly string[] Pieces =
    [
        "l'", "qu’", "-t-il", "-là", "aujourd'hui", "M. ", "J.-C.", "etc.", "30 000", "1,5", "10h30", "km/h", "batt[aient]",
        "(e)", "https://a.fr/(b)", "@nom", "#tag", " ", "\u00A0", "\u202F", "\n", "\r\n\r\n", "«", "»", "“", "”", "\"", "'", "du ",
        "des ", "Au ", "...", "…", "?!", "👩‍👧", "🇫🇷", "\uD83D", "\uDE00", "\u0301", "𝐀", "--", "-", "–", ":)", "°C", "\0", "Le ", "a",
    ];

    private static Gen<string> Texts =>
        Gen.OneOf(Gen.Elements(Pieces), Gen.Choose(0, char.MaxValue).Select(c => ((char)c).ToString()))
            .ListOf().Select(pieces => string.Concat(pieces));

    [Fact]
    public void Tokens_and_gaps_give_back_any_text() =>
        Prop.ForAll(Texts.ToArbitrary(), Holds).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(60));

    [Theory]
    [InlineData("a")]
    [InlineData("a.")]
    [InlineData("a/")]
    [InlineData("a'")]
    [InlineData("l'")]
    [InlineData("-il")]
    [InlineData("-t-")]
    [InlineData("(")]
    [InlineData("[a]")]
    [InlineData("(a")]
    [InlineData("http://a)")]
    [InlineData("http://")]
    [InlineData("1 000 ")]
    [InlineData("1,")]
    [InlineData("\"")]
    [InlineData("« ")]
    [InlineData("\uD83D")]
    [InlineData("👩\u200D")]
    [InlineData("du ")]
    [InlineData("A. ")]
    [InlineData("a\n")]
    [InlineData("\r\n")]
    public Task Any_piece_repeated_is_read_in_linear_time(string piece) => ReadsInTime(piece, Large);

    [Theory]
    [InlineData("a")]
    [InlineData("a-")]
    public Task A_million_characters_without_a_space_are_read(string piece) => ReadsInTime(piece, Larger);

    private static async Task ReadsInTime(string piece, int length)
    {
        var text = string.Concat(Enumerable.Repeat(piece, length / piece.Length));
        // Quadratic time would take minutes.
        var work = Task.Run(() => Holds(text), TestContext.Current.CancellationToken);
        Assert.True(await work.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Ten_thousand_nested_quotations_are_read() =>
        Assert.True(Holds(string.Concat(Enumerable.Repeat("« il dit : ", 10_000)) + string.Concat(Enumerable.Repeat(" »", 10_000))));

    private static bool Holds(string text)
    {
        var position = 0;
        foreach (var sentence in FrenchTokenizer.Instance.Tokenize(text))
        {
            Assert.Equal(sentence.Tokens[0].Span.Start, sentence.Span.Start);
            Assert.Equal(sentence.Tokens[^1].Span.End, sentence.Span.End);
            position = CheckTokens(text, sentence, position);
        }
        Assert.True(IsGap(text.AsSpan(position)));
        return true;
    }

    private static int CheckTokens(string text, TokenizedSentence sentence, int position)
    {
        var word = 0;
        foreach (var token in sentence.Tokens)
        {
            Assert.True(token.Span.Start >= position && token.Span.End > token.Span.Start);
            Assert.True(IsGap(text.AsSpan(position, token.Span.Start - position)));
            Assert.Equal(word, token.FirstWord);
            if (token.WordCount == 1)
                Assert.Equal(token.Span.Of(text), sentence.Forms[word]);
            word += token.WordCount;
            position = token.Span.End;
        }
        Assert.Equal(word, sentence.Forms.Length);
        return position;
    }

    // What may lie between tokens: white space and characters that are not seen.
    private static bool IsGap(ReadOnlySpan<char> gap)
    {
        for (var i = 0; i < gap.Length; i++)
        {
            if (CharacterClasses.At(gap, i) != CharacterClass.Space)
                return false;
        }
        return true;
    }
}

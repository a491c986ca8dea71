using Xunit;

namespace Selon.Tests.Syntax.Tokenization;

public sealed class TokenizerSentenceTests
{
    [Theory]
    [InlineData("Il pleut. Elle part ! Pourquoi ? Rien…", 4)]
    [InlineData("« Je pars. Tu restes », a dit Anne.", 2)]
    [InlineData("« Il ment. » Elle nie. \"Je pars.\" Le ministre reste.", 4)]
    [InlineData("Le président Roy a dit que la ministre Anne Martel partirait lundi Place du Marché.", 1)]
    [InlineData("Ils citent M. Roy, Mme Lenoir et le Dr. Petit.", 1)]
    [InlineData("M. Roy a vu J. Martel à Lyon. Il en est revenu.", 2)]
    [InlineData("Moscou dénonce les faits\n\nLe ministre a parlé hier.", 2)]
    [InlineData("Moscou dénonce les faits\nLe ministre a parlé hier à la presse.", 2)]
    [InlineData("Le ministre a parlé\r\n\r\nSuite", 2)]
    [InlineData("", 0)]
    [InlineData(" \n\t ", 0)]
    public void Sentences_are_counted(string text, int expected) =>
        Assert.Equal(expected, FrenchTokenizer.Instance.Tokenize(text).Count);

    [Fact]
    public void Wrapped_lines_do_not_end_a_sentence()
    {
        const string text = """
            Le gouvernement de la petite république insulaire a annoncé
            Mardi qu'il ouvrirait ses frontières aux navires de pêche
            Bretons dès que la tempête qui touche la côte aura cessé de
            menacer les ports.

            L'opposition attend de voir.
            """;
        Assert.Equal(2, FrenchTokenizer.Instance.Tokenize(text).Count);
    }
}

using Xunit;

namespace Selon.Tests.Syntax.Tokenization;

public sealed class DatelineTests
{
    [Theory]
    [InlineData("Lancy, 7 juin 2023 – Les dirigeants se sont réunis.", 2)]
    [InlineData("Le 3 février 2020, Daskar – Quatre otages ont été libérés.", 2)]
    [InlineData("(Port-Clément) - 24 septembre 2022 – Le parti revendique la victoire.", 2)]
    [InlineData("30 août 2016 . – Le ministre devrait annoncer sa démission.", 2)]
    [InlineData("La réforme votée en 2015 – la dernière – reste contestée.", 1)]
    [InlineData("Les élections de 2015 – Les résultats sont connus.", 2)]
    public void A_dateline_is_a_sentence_of_its_own(string text, int sentences) =>
        Assert.Equal(sentences, FrenchTokenizer.Instance.Tokenize(text).Count);
}

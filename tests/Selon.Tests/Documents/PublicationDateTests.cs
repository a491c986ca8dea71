using Selon.Documents.Dates;
using Xunit;

namespace Selon.Tests.Documents;

public sealed class PublicationDateTests
{
    [Theory]
    [InlineData(" date 2020-10 Depuis plusieurs jours, des combats opposent les deux camps.", "2020-10")]
    [InlineData("date : 2021\nLe port reste fermé.", "2021")]
    [InlineData("30 septembre 2020 – Le ministre a parlé.", "2020-09-30")]
    [InlineData("Un pont s'effondre\n\n30 août 2016 . –\nUn pont s'est effondré.", "2016-08-30")]
    [InlineData("Un pont s'effondre\n\n22 juillet 2018 . – Au quatrième jour, le maire a parlé.", "2018-07-22")]
    [InlineData("(AFP) - 3 mars 2021 - Le maire a parlé.", "2021-03-03")]
    [InlineData("PARIS, 3 mars 2021 (AFP) – Le maire a parlé.", "2021-03-03")]
    [InlineData("Le Caire (Reuters), le 3 mars 2021 - Le maire a parlé.", "2021-03-03")]
    [InlineData("Port-au-Prince, Haïti — lundi 1er février 2021. – Le maire a parlé.", "2021-02-01")]
    [InlineData("Le 5 mai 2019\nLe maire a parlé.", "2019-05-05")]
    [InlineData("Le 5 mai 2019, Port-au-Prince (AFP) – Le maire a parlé.", "2019-05-05")]
    [InlineData("5 mai 2019, Le Caire, Égypte - Le maire a parlé.", "2019-05-05")]
    [InlineData("mercredi 30 sept. 2020, 10h30 – Le maire a parlé.", "2020-09-30")]
    [InlineData("2020-09-30\nLe maire a parlé.", "2020-09-30")]
    [InlineData("2020-09-30T18:00:00Z\nLe maire a parlé.", "2020-09-30")]
    [InlineData("Publié le 30/09/2020 à 10:15\nLe maire a parlé.", "2020-09-30")]
    [InlineData("Publié le : mardi 1 août 2023\nLe maire a parlé.", "2023-08-01")]
    [InlineData("Octobre 2020 – Le maire a parlé.", "2020-10")]
    public void The_head_of_an_article_says_its_date_with_its_precision(string text, string expected) =>
        Assert.Equal(expected, PublicationDate.Find(text));

    [Theory]
    [InlineData("")]
    [InlineData("   \n\n")]
    [InlineData("Le maire a parlé le 3 mars 2021.")]
    [InlineData("Le 5 mai 1945, Paris fut libérée – ou presque.")]
    [InlineData("Le 5 mai 1945, la ville fut libérée.")]
    [InlineData("Mascate, 17 février (ONA) – Le ministère annonce un accord.")]
    [InlineData("En octobre 2020 le maire a parlé.")]
    [InlineData("2020 –\nLe maire a parlé.")]
    [InlineData("31 février 2020 – Le maire a parlé.")]
    [InlineData("3 mars 0021 – Le maire a parlé.")]
    [InlineData("99999999999999999999 mars 2021 –")]
    [InlineData("Un\nDeux\nTrois\nQuatre\nCinq\n3 mars 2021 – Le maire a parlé.")]
    public void A_date_in_prose_or_no_date_is_not_a_date_of_publication(string text) =>
        Assert.Null(PublicationDate.Find(text));

    [Theory]
    [InlineData("2020", "2020")]
    [InlineData("2020-10", "2020-10")]
    [InlineData("2020-10-30", "2020-10-30")]
    [InlineData("2027-02-17T21:00:00+04:00", "2027-02-17")]
    [InlineData("2020-10-30 12:00:00", "2020-10-30")]
    [InlineData("mercredi 30 septembre 2020", "2020-09-30")]
    [InlineData("30/09/2020", "2020-09-30")]
    [InlineData("hier", null)]
    [InlineData("2020-13", null)]
    [InlineData("2020-10-30 vers midi", null)]
    public void A_date_is_read_as_people_and_programs_write_it(string text, string? expected) =>
        Assert.Equal(expected, PublicationDate.Parse(text));
}

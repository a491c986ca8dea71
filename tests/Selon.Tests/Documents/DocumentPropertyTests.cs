using System.Text;
using Selon.Documents;
using Selon.Documents.Dates;
using Xunit;

namespace Selon.Tests.Documents;

public sealed class DocumentPropertyTests
{
    private const int Rounds = 2000;

    private static readonly string[] s_pieces =
    [
        "{\"text\":\"", "\"}", "\n", "\\ud800", "\\u00e9", "{", "}", "[", "\"id\":", ",", "é", "\uFEFF", "\0", "3 mars 2021", " – ", "le ", "date ", "2020-10",
        "PARIS (AFP)", "(", ")", "99999999999", "1er", "\uD83D\uDE00", ".", "publié le ", "\r", "\t", "T18:00",
    ];

    [Fact]
    public void No_bytes_make_a_reader_throw_and_every_byte_is_counted()
    {
        var random = new Random(20201001);
        for (var round = 0; round < Rounds; round++)
        {
            var bytes = new byte[random.Next(200)];
            random.NextBytes(bytes);
            if (round % 2 == 0)
                bytes = Encoding.UTF8.GetBytes(Pieces(random));
            foreach (var result in new DocumentReader(DocumentOptions.Default).Read(["-"], () => new MemoryStream(bytes)))
                Assert.True(result.Document is not null || result.Error!.ToString().Length > 0);
        }
    }

    [Fact]
    public void No_text_makes_the_search_for_a_date_throw()
    {
        var random = new Random(20201002);
        for (var round = 0; round < Rounds; round++)
        {
            var text = Pieces(random);
            var date = PublicationDate.Find(text) ?? PublicationDate.Parse(text);
            Assert.True(date is null || date == PublicationDate.Parse(date), date);
        }
    }

    [Fact]
    public void A_date_after_a_megabyte_of_letters_is_not_looked_for() =>
        Assert.Null(PublicationDate.Find(new string('A', 1_000_000) + " – 3 mars 2021 –"));

    private static string Pieces(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => s_pieces[random.Next(s_pieces.Length)]));
}

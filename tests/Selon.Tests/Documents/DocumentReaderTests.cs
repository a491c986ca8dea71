using System.Text;
using Selon.Documents;
using Xunit;

namespace Selon.Tests.Documents;

public sealed class DocumentReaderTests
{
    [Fact]
    public void Standard_input_is_plain_text()
    {
        var document = Assert.Single(Read("30 septembre 2020 – Le maire parle.\r\n")).Document!;
        Assert.Equal("30 septembre 2020 – Le maire parle.\r\n", document.Text.Text);
        Assert.Equal("-", document.Source);
        Assert.Equal("2020-09-30", document.Published);
        Assert.Equal("fr", document.Language);
        Assert.Equal("sha256:22c2eb71b46f92d9e3a0b6ea28b15f7ec6cd7c47d9eb4fbda46ac11b1c1d5d5f".Length, document.Id.Length);
    }

    [Fact]
    public void Empty_input_is_an_empty_document() => Assert.Equal("", Assert.Single(Read("")).Document!.Text.Text);

    [Fact]
    public void The_same_text_has_the_same_id_wherever_it_comes_from() =>
        Assert.Equal(Read("Le maire parle.")[0].Document!.Id, Read("""{"text":"Le maire parle."}""")[0].Document!.Id);

    [Fact]
    public void A_given_date_overrides_that_of_the_text() =>
        Assert.Equal("2021", Read("30 septembre 2020 – Le maire parle.", new DocumentOptions { Published = "2021" })[0].Document!.Published);

    [Fact]
    public void A_document_over_the_limit_is_refused()
    {
        var options = new DocumentOptions { MaximumBytes = 1024 * 1024 };
        var result = Assert.Single(Read(new string('a', 1024 * 1024 + 1), options));
        Assert.Equal("-: larger than the 1 MiB that one document may have. Split it into its articles: one file each, or one JSON line each.", result.Error!.ToString());
        Assert.Null(Assert.Single(Read(new string('a', 1024 * 1024), options)).Error);
    }

    [Fact]
    public void Json_lines_give_their_fields_and_further_ones_are_ignored()
    {
        var results = Read("""
            {"id":"a1","text":"Le maire \"parle\".\n\u00c9t\u00e9 \ud83d\ude00 \ud800.","title":"Titre","published":"2027-02-17T21:00:00+04:00","url":"https://example.org/1","outlet":"Le Quotidien","credit":"AFP","tags":[{"a":[1]}]}

            {"text":"30 août 2016 – Rien.","url":"https://example.org/2","title":null}
            {"text":"Rien.","id":7}
            {"text":""}
            """);
        Assert.Equal(["a1", "https://example.org/2", "7", "-:5"], results.Select(r => r.Document!.Source));
        Assert.Equal("Le maire \"parle\".\nÉté 😀 \ud800.", results[0].Document!.Text.Text);
        Assert.Equal(["2027-02-17", "2016-08-30", null, null], results.Select(r => r.Document!.Published));
        Assert.Equal("Titre", results[0].Document!.Title);
        Assert.Equal("Le Quotidien", results[0].Document!.Outlet);
        Assert.Equal("AFP", results[0].Document!.Credit);
        Assert.Equal(new DateTimeOffset(2027, 2, 17, 21, 0, 0, TimeSpan.FromHours(4)), results[0].Document!.PublishedAt);
        Assert.Null(results[1].Document!.PublishedAt);
    }

    [Theory]
    [InlineData("{\"text\":\"a\"", "-:2:12: malformed JSON")]
    [InlineData("{\"text\":\"a\"} x", "-:2:14: malformed JSON")]
    [InlineData("[1]", "-:2:1: not an object")]
    [InlineData("{\"id\":\"a\"}", "-:2: no \"text\"")]
    [InlineData("{\"text\":3}", "-:2:9: the value of \"text\" is no string")]
    [InlineData("{\"text\":null}", "-:2:9: the value of \"text\" is no string")]
    public void A_bad_line_is_one_error_with_its_place_and_the_rest_goes_on(string line, string expected)
    {
        var results = Read($"{{\"text\":\"un\"}}\n{line}\n{{\"text\":\"trois\"}}\n");
        Assert.Equal(3, results.Count);
        Assert.StartsWith(expected, results[1].Error!.ToString(), StringComparison.Ordinal);
        Assert.Contains("Expected one object a line", results[1].Error!.ToString(), StringComparison.Ordinal);
        Assert.Equal("trois", results[2].Document!.Text.Text);
    }

    [Fact]
    public void A_line_in_another_encoding_is_an_error_with_its_place()
    {
        byte[] bytes = [.. "{\"text\":\"un\"}\n{\"text\":\""u8, 0xE9, .. "\"}\n{\"text\":\"trois\"}"u8];
        var results = Read(bytes, DocumentOptions.Default);
        Assert.StartsWith("-:2:10: bytes that are not UTF-8.", results[1].Error!.ToString(), StringComparison.Ordinal);
        Assert.Equal("trois", results[2].Document!.Text.Text);
    }

    [Fact]
    public void An_unreadable_date_is_left_out_with_a_warning()
    {
        var result = Assert.Single(Read("""{"text":"un","published":"hier"}"""));
        Assert.Null(result.Document!.Published);
        Assert.StartsWith("-:1: \"published\" is no date: hier.", result.Warning!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_over_the_limit_is_skipped_and_the_rest_goes_on()
    {
        var options = new DocumentOptions { MaximumBytes = 20_000 };
        var results = Read($"{{\"text\":\"un\"}}\n{{\"text\":\"{new string('a', 300_000)}\"}}\n{{\"text\":\"{new string('b', 20_001)}\"}}\n{{\"text\":\"quatre\"}}", options);
        Assert.Equal([null, 2L, 3L, null], results.Select(r => r.Error?.Line));
        Assert.Equal("quatre", results[3].Document!.Text.Text);
    }

    [Fact]
    public void The_bytes_of_all_lines_add_up_to_those_of_the_input()
    {
        const string Text = "\uFEFF{\"text\":\"un\"}\n{\"text\":\"é\"}\r\n{bad\n{\"text\":\"deux\"}";
        Assert.Equal(Encoding.UTF8.GetByteCount(Text), Read(Text).Sum(r => r.Bytes));
    }

    [Fact]
    public void A_missing_file_is_an_error_and_the_rest_goes_on()
    {
        var results = new DocumentReader(DocumentOptions.Default)
            .Read(["/nowhere/at/all.txt", "-"], () => new MemoryStream("un"u8.ToArray())).ToList();
        Assert.Equal("/nowhere/at/all.txt: no such file or folder. Check the path, or give - to read standard input.", results[0].Error!.ToString());
        Assert.Equal("un", results[1].Document!.Text.Text);
    }

    [Fact]
    public void A_stream_that_fails_is_an_error() =>
        Assert.Contains("could not be read", Assert.Single(new DocumentReader(DocumentOptions.Default).Read(["-"], () => new FailingStream())).Error!.Problem, StringComparison.Ordinal);

    private static List<DocumentResult> Read(string text, DocumentOptions? options = null) =>
        Read(Encoding.UTF8.GetBytes(text), options ?? DocumentOptions.Default);

    private static List<DocumentResult> Read(byte[] bytes, DocumentOptions options) =>
        [.. new DocumentReader(options).Read([DocumentReader.StandardInput], () => new MemoryStream(bytes))];

    private sealed class FailingStream : MemoryStream
    {
        public override int Read(Span<byte> buffer) => throw new IOException("The pipe has been ended.");

        public override int Read(byte[] buffer, int offset, int count) => throw new IOException("The pipe has been ended.");
    }
}

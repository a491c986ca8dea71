using System.Text;
using Selon.Documents.Encodings;
using Xunit;

namespace Selon.Tests.Documents;

public sealed class TextDecoderTests
{
    private const string Sentence = "« L’été » est fini, a déclaré l’œuvre à 30 €…";

    public static TheoryData<string> Encodings => ["utf-8", "utf-16", "utf-16BE", "utf-32"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_byte_order_mark_names_the_encoding_and_is_no_part_of_the_text(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        Assert.Equal(Sentence, TextDecoder.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(Sentence)], "a").Text);
    }

    [Fact]
    public void Utf8_needs_no_mark() =>
        Assert.Equal(Sentence, TextDecoder.Decode(Encoding.UTF8.GetBytes(Sentence), "a").Text);

    [Fact]
    public void Windows_1252_is_recognised()
    {
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        Assert.Equal(Sentence, TextDecoder.Decode(windows.GetBytes(Sentence), "a").Text);
    }

    [Fact]
    public void Latin_1_is_recognised() =>
        Assert.Equal("à bientôt, dit-elle", TextDecoder.Decode(Encoding.Latin1.GetBytes("à bientôt, dit-elle"), "a").Text);

    [Fact]
    public void A_cut_utf8_text_keeps_its_sound_characters_and_warns()
    {
        var bytes = Encoding.UTF8.GetBytes("été, là, où, déjà, forêt, blé, né, thé");
        var decoded = TextDecoder.Decode(bytes.AsSpan(0, bytes.Length - 1), "a.txt");
        Assert.Equal("été, là, où, déjà, forêt, blé, né, th\uFFFD", decoded.Text);
        Assert.Contains("the first at byte", decoded.Warning!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Binary_data_is_refused_with_the_place()
    {
        var decoded = TextDecoder.Decode("abc\0def"u8, "a.txt");
        Assert.Null(decoded.Text);
        Assert.StartsWith("a.txt: binary data: a NUL byte at byte 4. Expected", decoded.Error!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pdf_file_is_named_as_one() =>
        Assert.Contains("a PDF file", TextDecoder.Decode("%PDF-1.7 abc"u8, "a.txt").Error!.Problem, StringComparison.Ordinal);

    [Fact]
    public void An_empty_text_is_a_text() => Assert.Equal("", TextDecoder.Decode([], "a").Text);
}

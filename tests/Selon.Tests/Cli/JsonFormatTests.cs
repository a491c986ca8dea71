using System.Buffers;
using System.Text;
using System.Text.Json;
using Selon.Cli.Formats;
using Selon.Documents;
using Selon.Statements;
using Selon.Syntax;
using Selon.Text;
using Xunit;

namespace Selon.Tests.Cli;

public sealed class JsonFormatTests
{
    [Fact]
    public void Json_has_every_field_of_the_schema() =>
        Snapshot.Matches(Write(SampleReading.Create(), isLines: false), "Snapshots/statements.json");

    [Fact]
    public void A_json_line_is_one_line_and_says_the_same()
    {
        var line = Write(SampleReading.Create(), isLines: true);
        Assert.Equal(line.Length - 1, line.IndexOf('\n'));
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(line), JsonElement.Parse(Write(SampleReading.Create(), isLines: false))));
    }

    [Fact]
    public void Offsets_count_code_points()
    {
        var json = JsonElement.Parse(Write(SampleReading.Create(), isLines: true));
        var runes = SampleReading.Text.EnumerateRunes().ToArray();
        foreach (var statement in json.GetProperty("statements").EnumerateArray())
        {
            foreach (var span in statement.GetProperty("content").EnumerateArray())
            {
                var words = string.Concat(runes[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()]);
                Assert.Equal(span.GetProperty("text").GetString(), words);
            }
        }
    }

    [Fact]
    public void French_and_emoji_stay_readable_and_the_rest_is_escaped()
    {
        const string Text = "« L’œuvre » \u00A0\u202F😀 \"\\\n\t\u0001\u2028<é>";
        var json = Write(Reading(Text), isLines: true);
        Assert.Contains("« L’œuvre » \u00A0\u202F😀 \\\"\\\\\\n\\t\\u0001\\u2028<é>", json, StringComparison.Ordinal);
        Assert.Equal(Text, JsonElement.Parse(json).GetProperty("document").GetProperty("text").GetString());
    }

    // Not as inline data: attributes are stored in UTF-8, which has no unpaired surrogates.
    [Fact]
    public void An_unpaired_surrogate_becomes_the_replacement_character()
    {
        (string Text, string Expected)[] cases =
            [("a\uD800b", "a\uFFFDb"), ("\uDC00", "\uFFFD"), ("é\uD83D", "é\uFFFD"), ("\uD83D\uD83D\uDE00\"", "\uFFFD😀\"")];
        foreach (var (text, expected) in cases)
        {
            var json = JsonElement.Parse(Write(Reading(text), isLines: true));
            Assert.Equal(expected, json.GetProperty("document").GetProperty("text").GetString());
        }
    }

    private static Reading Reading(string text)
    {
        var source = new SourceText(text);
        return new Reading(1, new Document("sha256:0", "-", source), new Analysis(source, []), AttributedReading.Empty);
    }

    private static string Write(Reading reading, bool isLines)
    {
        var buffer = new ArrayBufferWriter<byte>();
        new JsonFormat(isLines).Write(reading, buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}

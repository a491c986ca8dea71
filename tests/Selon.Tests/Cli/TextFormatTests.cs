using System.Buffers;
using System.Text;
using Selon.Cli.Formats;
using Selon.Cli.Rendering;
using Selon.Events;
using Selon.Statements;
using Selon.Syntax;
using Selon.Text;
using Xunit;

namespace Selon.Tests.Cli;

public sealed class TextFormatTests
{
    [Theory]
    [InlineData("fr", false, false)]
    [InlineData("en", false, false)]
    [InlineData("fr", true, false)]
    [InlineData("fr", false, true)]
    public void Statements_stand_under_their_sources(string language, bool hasColor, bool explains)
    {
        var name = language + (hasColor ? ".color" : "") + (explains ? ".explain" : "");
        Snapshot.Matches(Write(new Appearance(Labels.For(language), 80, hasColor, explains)), $"Snapshots/statements.{name}.txt");
    }

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(100)]
    public void No_line_is_wider_than_the_terminal(int width)
    {
        foreach (var language in (string[])["fr", "en"])
        {
            var text = Write(new Appearance(Labels.For(language), width, Explains: true));
            Assert.All(text.Split('\n'), line => Assert.True(DisplayWidth.Of(line) <= width, line));
        }
    }

    [Fact]
    public void Colour_adds_nothing_but_colour()
    {
        var colored = Write(new Appearance(Labels.For("fr"), HasColor: true));
        var plain = System.Text.RegularExpressions.Regex.Replace(colored, "\e\\[[0-9]+m", "");
        Assert.Contains('\e', colored);
        Assert.Equal(Write(new Appearance(Labels.For("fr"))), plain);
    }

    [Fact]
    public void Words_of_a_document_cannot_steer_the_terminal()
    {
        const string Text = "Il dit \e]0;titre\a rien\u202E.";
        var statement = new Statement { Id = "s1", Content = [new TextSpan(0, Text.Length)], Act = Act.Assert, Mode = Mode.Indirect, Rule = "x", Confidence = 1 };
        var text = Write(new Appearance(Labels.For("fr")), Reading(Text, [statement]));
        Assert.DoesNotContain('\e', text);
        Assert.DoesNotContain('\u202E', text);
        Assert.Contains("Il dit \uFFFD]0;titre\uFFFD rien\uFFFD.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_text_has_no_statement() =>
        Assert.Contains("Aucune parole rapportée.", Write(new Appearance(Labels.For("fr")), Reading("", [])), StringComparison.Ordinal);

    [Fact]
    public void Ten_thousand_statements_inside_each_other_are_written()
    {
        var statements = Enumerable.Range(0, 10_000).Select(i => new Statement
        {
            Id = $"s{i}", Parent = i == 0 ? null : $"s{i - 1}", Content = [new TextSpan(0, 3)], Act = Act.Assert, Mode = Mode.Direct, Rule = "x", Confidence = 1,
        }).ToList();
        Assert.Contains("s9999", Write(new Appearance(Labels.For("fr")), Reading("Oui", statements)), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_label_is_there_in_both_languages()
    {
        var french = Labels.For("fr");
        Assert.Equal(french.Keys, Labels.For("en").Keys);
        Assert.All(Enum.GetNames<Act>(), act => Assert.Contains("not." + act.ToLowerInvariant(), french.Keys));
        Assert.All(Enum.GetNames<EventType>(), type => Assert.Contains("event." + type.ToLowerInvariant(), french.Keys));
        Assert.All(Enum.GetNames<Factuality>(), value => Assert.Contains("factuality." + value.ToLowerInvariant(), french.Keys));
        Assert.All(Enum.GetNames<NumberKind>(), kind => Assert.Contains("number." + kind.ToLowerInvariant(), french.Keys));
        Assert.All(Enum.GetNames<Act>(), act => Assert.Contains("act." + act.ToLowerInvariant(), french.Keys));
    }

    [Theory]
    [InlineData("fr_FR.UTF-8", null, null, "fr")]
    [InlineData(null, null, "fr_BE", "fr")]
    [InlineData("C", "fr_FR", "fr_FR", "en")]
    [InlineData(null, "en_US", "fr_FR", "en")]
    [InlineData(null, null, null, "en")]
    public void The_locale_says_the_language(string? all, string? messages, string? lang, string expected) =>
        Assert.Equal(expected, Labels.FromEnvironment(name => name switch { "LC_ALL" => all, "LC_MESSAGES" => messages, _ => lang }));

    private static string Write(Appearance appearance, Reading? reading = null)
    {
        var buffer = new ArrayBufferWriter<byte>();
        new TextFormat(appearance).Write(reading ?? SampleReading.Create(), buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static Reading Reading(string text, IReadOnlyList<Statement> statements)
    {
        var source = new SourceText(text);
        return new Reading(1, new Selon.Documents.Document("sha256:0", "-", source), new Analysis(source, []), AttributedReading.Of(statements));
    }
}

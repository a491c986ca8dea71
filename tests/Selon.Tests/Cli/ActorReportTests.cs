using System.Buffers;
using System.Text;
using Selon.Cli.Formats;
using Selon.Cli.Rendering;
using Xunit;

namespace Selon.Tests.Cli;

public sealed class ActorReportTests
{
    [Theory]
    [InlineData("fr", false, false)]
    [InlineData("en", false, false)]
    [InlineData("fr", true, false)]
    [InlineData("en", false, true)]
    public void Statements_stand_under_actors_and_times_and_places_follow(string language, bool hasColor, bool explains)
    {
        var name = language + (hasColor ? ".color" : "") + (explains ? ".explain" : "");
        Snapshot.Matches(Write(new Appearance(Labels.For(language), 80, hasColor, explains)), $"Snapshots/actors.{name}.txt");
    }

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(80)]
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
        Assert.Equal(Write(new Appearance(Labels.For("fr"))), System.Text.RegularExpressions.Regex.Replace(colored, "\e\\[[0-9]+m", ""));
    }

    [Theory]
    [InlineData("name")]
    [InlineData("acronym")]
    [InlineData("seat")]
    [InlineData("capital-speaks")]
    [InlineData("state-speaks")]
    [InlineData("office-at-date")]
    [InlineData("state-and-role")]
    [InlineData("pronoun")]
    [InlineData("affiliation")]
    public void A_rule_of_resolution_has_plain_words(string rule) => Assert.NotNull(Labels.For("fr").Find("resolved." + rule));

    private static string Write(Appearance appearance)
    {
        var buffer = new ArrayBufferWriter<byte>();
        new TextFormat(appearance).Write(SampleActors.Create(), buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}

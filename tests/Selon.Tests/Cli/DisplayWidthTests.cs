using Selon.Cli.Rendering;
using Xunit;

namespace Selon.Tests.Cli;

public sealed class DisplayWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("été", 3)]
    [InlineData("e\u0301te\u0301", 3)]
    [InlineData("北京", 4)]
    [InlineData("😀", 2)]
    [InlineData("👩‍👩‍👧", 2)]
    [InlineData("🇫🇷", 2)]
    [InlineData("✈\uFE0F", 2)]
    [InlineData("a\u200Bb", 2)]
    [InlineData("«\u202Fà »", 5)]
    public void Characters_take_the_columns_of_a_terminal(string text, int columns) => Assert.Equal(columns, DisplayWidth.Of(text));

    [Fact]
    public void Lines_break_at_spaces_and_long_words_anywhere()
    {
        Assert.Equal(["le port de", "Kerval"], LineWrapper.Wrap("le port de Kerval", 10, 10));
        Assert.Equal(["le", "https://ex", "emple.inva", "lid/ abc"], LineWrapper.Wrap("le https://exemple.invalid/ abc", 10, 10));
        Assert.Equal(["北京北京", "北京"], LineWrapper.Wrap("北京北京北京", 9, 9));
        Assert.Equal([""], LineWrapper.Wrap("", 10, 10));
    }

    [Fact]
    public void A_megabyte_without_a_space_is_wrapped_in_linear_time() =>
        Assert.Equal(20_000, LineWrapper.Wrap(new string('é', 1_000_000), 50, 50).Count);
}

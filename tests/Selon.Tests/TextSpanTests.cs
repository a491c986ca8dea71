using Selon.Text;
using Xunit;

namespace Selon.Tests;

public sealed class TextSpanTests
{
    [Fact]
    public void A_span_refuses_an_end_before_its_start() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(3, 2));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(3, 2)]
    [InlineData(4, 3)]
    public void Offsets_map_to_code_points(int utf16, int codePoints) =>
        Assert.Equal(codePoints, new SourceText("a😀b").CodePointOffset(utf16));
}

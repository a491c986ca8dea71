using Selon.Events;
using Selon.Events.Plover;
using Xunit;

namespace Selon.Tests.Events;

public sealed class PloverFoldingTests
{
    [Theory]
    [InlineData(EventType.Consult, Factuality.Future, EventType.Agree)]
    [InlineData(EventType.Support, Factuality.Future, EventType.Agree)]
    [InlineData(EventType.Cooperate, Factuality.Future, EventType.Agree)]
    [InlineData(EventType.Aid, Factuality.Future, EventType.Agree)]
    [InlineData(EventType.Retreat, Factuality.Future, EventType.Concede)]
    [InlineData(EventType.Assault, Factuality.Future, EventType.Assault)]
    [InlineData(EventType.Consult, Factuality.CertainPositive, EventType.Consult)]
    [InlineData(EventType.Consult, Factuality.Hypothetical, EventType.Consult)]
    public void What_is_promised_counts_as_a_promise(EventType type, Factuality factuality, EventType expected)
    {
        var (folded, mode) = PloverFolding.Fold(type, "visit", factuality);
        Assert.Equal(expected, folded);
        Assert.Equal(expected == type ? "visit" : null, mode);
    }

    [Fact]
    public void Every_type_has_a_quad_code() =>
        Assert.Equal(4, Enum.GetValues<EventType>().Select(PloverFolding.QuadCode).Distinct().Count());
}

using Selon.Knowledge.Recognition;
using Xunit;

namespace Selon.Tests.Knowledge.Recognition;

public sealed class NameListTests
{
    private static readonly NameList s_names = NameList.Of(
    [
        ("Nations unies", NameKinds.Organization), ("Nations", NameKinds.None), ("Val-d'Or", NameKinds.SmallPlace), ("Val-d'Or", NameKinds.Outlet),
    ]);

    [Theory]
    [InlineData("Nations unies", (ushort)NameKinds.Organization)]
    [InlineData("NATIONS UNIES", (ushort)NameKinds.Organization)]
    [InlineData("Nations", NameList.Longer)]
    [InlineData("Val-d’Or", (ushort)(NameKinds.SmallPlace | NameKinds.Outlet))]
    [InlineData("Val", NameList.Longer)]
    [InlineData("unies", 0)]
    public void A_name_is_found_whatever_its_case_and_apostrophes(string name, ushort expected) =>
        Assert.Equal(expected, s_names.Find(NameHash.Of(name)));

    [Fact]
    public void The_hash_of_a_name_follows_from_those_of_its_pieces() =>
        Assert.Equal(NameHash.Of("Nations unies"), NameHash.Of("Nations").Then(NameHash.Space).Then(NameHash.Of("unies")));
}

using FsCheck;
using FsCheck.Fluent;
using Selon.Knowledge.Names;
using Xunit;

namespace Selon.Tests.Knowledge;

public sealed class NameFoldingTests
{
    [Theory]
    [InlineData("Haut-Karabakh", "haut karabakh")]
    [InlineData("HAUT‑KARABAKH", "Haut Karabakh")]
    [InlineData("O.T.A.N.", "OTAN")]
    [InlineData("L’Élysée", "l'elysee")]
    [InlineData("Cœur", "coeur")]
    [InlineData("Erdoğan", "Erdogan")]
    [InlineData("Łódź", "Lodz")]
    [InlineData("  Côte   d’Ivoire ", "Cote d Ivoire")]
    public void Spellings_of_one_name_are_one(string one, string other) => Assert.Equal(Hash(one), Hash(other));

    [Theory]
    [InlineData("Niger", "Nigeria")]
    [InlineData("Iran", "Irak")]
    [InlineData("La Haye", "Lahaye")]
    [InlineData("a", "b")]
    public void Different_names_are_different(string one, string other) => Assert.NotEqual(Hash(one), Hash(other));

    [Fact]
    public void Folding_what_is_folded_changes_nothing() =>
        Prop.ForAll<char>(unit => NameFolding.Fold(NameFolding.Fold(unit)) == NameFolding.Fold(unit) || NameFolding.Fold(unit) == '\0').QuickCheckThrowOnFailure();

    [Fact]
    public void Case_does_not_count() => Prop.ForAll<NonNull<string>>(text =>
    {
        var name = Latin(text.Get);
        return Hash(name) == Hash(name.ToUpperInvariant()) && Hash(name) == Hash(name.ToLowerInvariant());
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Words_one_by_one_are_the_words_together() => Prop.ForAll<NonNull<string>, NonNull<string>>((one, other) =>
        NameFolding.Hash(Hash(one.Get), other.Get) == Hash($"{one.Get} {other.Get}")).QuickCheckThrowOnFailure();

    [Fact]
    public void Spaces_around_a_name_do_not_count() => Prop.ForAll<NonNull<string>>(text =>
        Hash(text.Get) == Hash($" \t{text.Get}\u00A0 ")).QuickCheckThrowOnFailure();

    private static ulong Hash(string name) => NameFolding.Hash(NameFolding.Empty, name);

    private static string Latin(string text) => string.Concat(text.Select(c => (char)('A' + (c % 26))));
}

using Selon.Knowledge.Names;
using Xunit;

namespace Selon.Tests.Knowledge.Names;

public class MisspellingsTests
{
    private static readonly string[] s_names = ["Ankara", "Bakou", "Erevan", "Azerbaïdjan", "Niger", "Nigeria", "Iran", "Mali"];

    private static readonly Misspellings s_misspellings = new(
        s_names.Select((name, i) => (name, new NamePosting(NameKind.Name, NameTraits.None, NamePosting.NoForm, 0, -1, i))));

    [Theory]
    [InlineData("Anakara", "Ankara")]
    [InlineData("Bakuo", "Bakou")]
    [InlineData("Erevann", "Erevan")]
    [InlineData("Azerbaidajn", "Azerbaïdjan")]
    // Another letter at the beginning, too many wrong letters, too short a name, the name itself.
    [InlineData("Yankara", null)]
    [InlineData("Anakrai", null)]
    [InlineData("Irann", null)]
    [InlineData("Ankara", null)]
    [InlineData("ANKARA", null)]
    [InlineData("", null)]
    public void The_name_is_the_one_that_a_letter_away_or_two_is_alone(string word, string? expected) =>
        Assert.Equal(expected, s_misspellings.Find(word) is { } found ? s_names[found.Target] : null);

    [Fact]
    public void A_word_as_near_to_two_names_is_neither() => Assert.Null(new Misspellings(
    [
        ("Monrovia", new NamePosting(NameKind.Name, NameTraits.None, NamePosting.NoForm, 0, -1, 0)),
        ("Monrovin", new NamePosting(NameKind.Name, NameTraits.None, NamePosting.NoForm, 0, -1, 1)),
    ]).Find("Monrovis"));
}

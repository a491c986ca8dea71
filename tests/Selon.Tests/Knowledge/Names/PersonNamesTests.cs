using Selon.Knowledge.Names;
using Xunit;

namespace Selon.Tests.Knowledge.Names;

public class PersonNamesTests
{
    [Theory]
    [InlineData("Sergueï Lavrov", "Lavrov")]
    [InlineData("Dominique de Villepin", "de Villepin")]
    [InlineData("Mohammed ben Salmane", "ben Salmane")]
    [InlineData("Bachar al-Assad", "al-Assad")]
    [InlineData("Robert F. Kennedy Jr.", "Kennedy")]
    [InlineData("Lula", null)]
    [InlineData("Felipe VI", null)]
    [InlineData("pape François", null)]
    [InlineData("", null)]
    public void The_family_name_is_the_last_word_with_its_particles(string name, string? expected) =>
        Assert.Equal(expected, PersonNames.Surname(name));
}

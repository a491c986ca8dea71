using Selon.Cli.Rendering;
using Xunit;

namespace Selon.Tests.Cli;

public sealed class DateTextTests
{
    [Theory]
    [InlineData("2020", "2020", "2020")]
    [InlineData("2020-10", "oct. 2020", "Oct 2020")]
    [InlineData("2020-10-01", "1er oct. 2020", "1 Oct 2020")]
    [InlineData("2020-09-28?", "28 sept. 2020\u00A0?", "28 Sep 2020\u00A0?")]
    [InlineData("2024-03-10~", "≈ 10 mars 2024", "≈ 10 Mar 2024")]
    [InlineData("2024-03-10%", "≈ 10 mars 2024\u00A0?", "≈ 10 Mar 2024\u00A0?")]
    [InlineData("../2020-09-30", "30 sept. 2020 ou avant", "30 Sep 2020 or before")]
    [InlineData("2021-05/..", "mai 2021 ou après", "May 2021 or after")]
    [InlineData("/2020-10", "? – oct. 2020", "? – Oct 2020")]
    [InlineData("2020-10/", "oct. 2020 – ?", "Oct 2020 – ?")]
    [InlineData("2020-10-01/2020-10-03", "1er oct. – 3 oct. 2020", "1 Oct – 3 Oct 2020")]
    [InlineData("2019-12-30~/2020-01-02~", "≈ 30 déc. 2019 – ≈ 2 janv. 2020", "≈ 30 Dec 2019 – ≈ 2 Jan 2020")]
    [InlineData("2019/2020", "2019 – 2020", "2019 – 2020")]
    [InlineData("[2021-11-01..2021-11-29]", "entre 1er nov. et 29 nov. 2021", "between 1 Nov and 29 Nov 2021")]
    [InlineData("2022-09-30T20:00:00", "30 sept. 2022, 20:00", "30 Sep 2022, 20:00")]
    [InlineData("2022-09-30T20:00:00Z", "30 sept. 2022, 20:00 UTC", "30 Sep 2022, 20:00 UTC")]
    [InlineData("2022-23", "automne 2022", "autumn 2022")]
    [InlineData("2022-36", "4e trimestre 2022", "4th quarter of 2022")]
    [InlineData("199X", "années 1990", "1990s")]
    public void A_time_is_written_as_people_do(string edtf, string french, string english)
    {
        Assert.Equal(french, new DateText(Labels.For("fr")).Of(edtf));
        Assert.Equal(english, new DateText(Labels.For("en")).Of(edtf));
    }

    [Theory]
    [InlineData("XXXX-05-12")]
    [InlineData("19XX")]
    [InlineData("2020-99")]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("[]")]
    [InlineData("..")]
    [InlineData("T")]
    public void What_is_not_known_stays_as_it_is(string edtf) => Assert.Equal(edtf, new DateText(Labels.For("fr")).Of(edtf));
}

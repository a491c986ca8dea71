using Selon.Syntax.Tagging;
using Xunit;

namespace Selon.Tests.Syntax;

public sealed class LemmaScriptTests
{
    [Theory]
    [InlineData("affirmait", "affirmer")]
    [InlineData("Est", "être")]
    [InlineData("Les", "le")]
    [InlineData("Paris", "Paris")]
    [InlineData("l'", "le")]
    [InlineData("ONU", "ONU")]
    [InlineData("a", "avoir")]
    public void A_script_makes_the_lemma_that_it_was_made_from(string form, string lemma)
    {
        var script = LemmaScript.Between(form, lemma);
        Assert.Equal(lemma, script.Apply(form));
        Assert.Equal(script, LemmaScript.Parse(script.ToString()));
    }

    [Fact]
    public void A_script_serves_other_forms_of_the_same_ending() =>
        Assert.Equal("dénoncer", LemmaScript.Between("annonçait", "annoncer").Apply("dénonçait"));

    [Fact]
    public void A_form_that_is_too_short_for_a_script_is_its_own_lemma() =>
        Assert.Equal("a", LemmaScript.Between("seraient", "être").Apply("a"));
}

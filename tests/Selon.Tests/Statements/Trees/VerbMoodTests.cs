using Selon.Statements.Lexicons;
using Selon.Statements.Trees;
using Selon.Syntax;
using Selon.Text;
using Xunit;

namespace Selon.Tests.Statements.Trees;

public sealed class VerbMoodTests
{
    private static readonly Features Imperfect = new("Mood=Ind|Number=Sing|Person=3|Tense=Imp|VerbForm=Fin");

    [Theory]
    [InlineData("serait", "être", true)]
    [InlineData("auraient", "avoir", true)]
    [InlineData("partirait", "partir", true)]
    [InlineData("déclarait", "déclarer", false)]
    [InlineData("espéraient", "espérer", false)]
    [InlineData("courait", "courir", false)]
    [InlineData("était", "être", false)]
    public void The_conditional_is_known_by_its_ending(string form, string lemma, bool expected) =>
        Assert.Equal(expected, VerbMood.IsConditional(new Word(0, form, new TextSpan(0, form.Length), lemma, PartOfSpeech.Verb, Imperfect, -1, "root")));

    [Theory]
    [InlineData("dément", "démentir")]
    [InlineData("Démentent", "démentir")]
    [InlineData("appellent", "appeler")]
    [InlineData("espère", "espérer")]
    [InlineData("annonçait", "annoncer")]
    [InlineData("craignent", "craindre")]
    [InlineData("soutiendra", "soutenir")]
    [InlineData("tabouret", null)]
    public void Forms_of_the_verbs_of_the_lexicon_are_known(string form, string? lemma) =>
        Assert.Equal(lemma, Lexicon.French.LemmaOfForm(form));
}

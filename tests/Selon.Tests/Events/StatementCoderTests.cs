using Selon.Events;
using Selon.Events.Coding;
using Selon.Statements;
using Selon.Statements.Lexicons;
using Selon.Syntax;
using Selon.Tests.Specs;
using Selon.Text;
using Xunit;

namespace Selon.Tests.Events;

public sealed class StatementCoderTests
{
    private static readonly string s_models = Path.Combine(SpecFiles.Root, "models", "fr");
    private static readonly Lazy<(Analyzer Analyzer, StatementFinder Finder)> s_engine = new(() => (Analyzer.Load(s_models), new StatementFinder(Lexicon.French)));
    private static readonly StatementCoder s_coder = StatementCoder.Load("fr");

    [Theory]
    [InlineData("Le ministre a déclaré que la route était ouverte.", "-", "010")]
    [InlineData("L'ONU appelle les deux camps à un cessez-le-feu immédiat.", "REQUEST", "0256")]
    [InlineData("Le président a exigé l'arrêt immédiat et complet des bombardements.", "REQUEST", "1056")]
    [InlineData("L'Union africaine a appelé à des négociations pour mettre fin à la guerre.", "REQUEST", "026")]
    [InlineData("Le maire demande aux habitants de rester chez eux.", "REQUEST", "020")]
    [InlineData("Les familles réclament la libération des prisonniers.", "REQUEST", "1053")]
    [InlineData("Le Liban sollicite une aide humanitaire.", "REQUEST", "0233")]
    [InlineData("L'opposition accuse le gouvernement de corruption.", "ACCUSE", "1121")]
    [InlineData("Kiev accuse Moscou d'avoir commis des crimes de guerre.", "ACCUSE", "1124")]
    [InlineData("L'Union européenne a condamné la décision.", "ACCUSE", "111")]
    [InlineData("Le gouvernement refuse de négocier avec les rebelles.", "REJECT", "125")]
    [InlineData("Le ministère a refusé de commenter ces informations.", "-", "011")]
    [InlineData("L'armée n'a pas confirmé la mort de l'otage.", "-", "011")]
    [InlineData("La Corée du Nord menace de frapper les bases américaines.", "THREATEN", "138")]
    [InlineData("Bruxelles a menacé la Hongrie de sanctions.", "THREATEN", "1312")]
    [InlineData("Le Programme alimentaire mondial avertit que la famine approche.", "-", "012")]
    [InlineData("Berlin a promis d'envoyer une aide humanitaire.", "AGREE", "0333")]
    [InlineData("Le Premier ministre s'est engagé à revoir le calendrier.", "AGREE", "030")]
    [InlineData("La Chine a salué cet accord.", "SUPPORT", "051")]
    [InlineData("L'armée dément ces accusations.", "-", "016")]
    [InlineData("Le groupe a revendiqué l'attentat.", "-", "015")]
    [InlineData("Le maire craint que la violence ne reprenne.", "-", "012")]
    [InlineData("Le maire espère que le calme reviendra.", "-", "013")]
    public void A_statement_has_the_code_of_what_it_is(string text, string type, string cameo)
    {
        var analysis = s_engine.Value.Analyzer.Analyze(new SourceText(text));
        var statements = s_engine.Value.Finder.Find(analysis);
        var code = Assert.Single(s_coder.Code(analysis, [.. statements.Take(1)]));
        Assert.Equal((type, cameo), (code.Type?.Name() ?? "-", code.Cameo));
    }

    [Fact]
    public void Every_act_has_a_code_negated_or_not()
    {
        var analysis = new Analysis(new SourceText("Non."), []);
        foreach (var act in Enum.GetValues<Act>())
        {
            foreach (var isNegated in (bool[])[false, true])
            {
                var statement = new Statement { Id = "s1", Content = [new TextSpan(0, 3)], Act = act, Mode = Mode.Indirect, IsNegated = isNegated, Rule = "x", Confidence = 1 };
                Assert.Matches("^[0-9]{3,4}$", Assert.Single(s_coder.Code(analysis, [statement])).Cameo);
            }
        }
    }
}
